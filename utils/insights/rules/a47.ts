import type { Evidence } from '../../model/alert';
import { addDays, type Day, dayOf, type Instant, minutesOfDay } from '../../model/day';
import type { PageId } from '../../model/reading';
import type { PageStatus } from '../../model/today';
import { cleared, fired, NOTHING, type RuleOutcome } from './rule-outcome';

/** The pages that a morning must read, and where they stand. */
export interface PageRuleInput {
  pages: readonly PageStatus[];
  /** the newest whole day whose figures a page showed today; for pages of daily figures only */
  figureDays: Partial<Record<PageId, Day>>;
  /** minutes after midnight in Shanghai from which an unread page is a gap */
  gapMinute: number;
  now: Instant;
}

/**
 * 数据缺口: an expected page was not read by the gap minute, or it was read and speaks of another
 * day than yesterday. Cleared as soon as the page is read with yesterday's figures.
 */
export function a47(page: PageStatus, input: PageRuleInput): RuleOutcome {
  const today = dayOf(input.now);
  const evidence = gapEvidence(page, input.figureDays[page.page], addDays(today, -1));
  const subject = `page:${page.page}`;
  if (!evidence.length) return cleared('A47', subject, today);
  if (minutesOfDay(input.now) < input.gapMinute) return NOTHING;
  return fired({
    rule: 'A47',
    subject,
    subjectName: page.shopName ?? '',
    day: today,
    severity: 'info',
    evidence: [...evidence, { label: 'expectedBy', text: clock(input.gapMinute) }],
    foundAt: input.now,
    link: { page: page.page, url: page.url },
  });
}

function gapEvidence(page: PageStatus, figureDay: Day | undefined, yesterday: Day): Evidence[] {
  if (page.readAt === null || page.figures === 0) return [{ label: 'notRead', day: yesterday }];
  if (figureDay === undefined || figureDay === yesterday) return [];
  return [
    { label: 'figuresOf', day: figureDay, readAt: page.readAt },
    { label: 'figuresExpected', day: yesterday },
  ];
}

function clock(minute: number): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${hours}:${String(minute % 60).padStart(2, '0')}`;
}
