import type { Evidence } from '../../model/alert';
import { addDays, type Day, dayOf, type Instant, minutesOfDay } from '../../model/day';
import type { PageId } from '../../model/page-id';
import type { PageStatus } from '../../model/today';
import { alertId, fired, NOTHING, type RuleOutcome } from './rule-outcome';

/** The pages that a morning must read, one entry a page and shop, and where they stand. */
export interface PageRuleInput {
  pages: readonly PageStatus[];
  now: Instant;
}

/** Pages that are read only when they were read for a whole day: today so far does not count. */
const DAILY_PAGES: ReadonlySet<PageId> = new Set(['sycm.home']);

/**
 * 数据缺口: an expected page was not read by the minute it was due, or it was read and speaks of
 * another day than yesterday. Cleared as soon as the page is read with yesterday's figures.
 */
export function a47(page: PageStatus, { now }: PageRuleInput): RuleOutcome {
  const today = dayOf(now);
  const evidence = gapEvidence(page, addDays(today, -1));
  if (!evidence.length) return { ...NOTHING, cleared: namesOf(page, today) };
  if (minutesOfDay(now) < page.due) return NOTHING;
  return fired({
    rule: 'A47',
    subject: subjectOf(page),
    subjectName: page.shopName ?? '',
    day: today,
    severity: 'info',
    evidence: [...evidence, { label: 'expectedBy', text: clock(page.due) }],
    foundAt: now,
    link: { page: page.page, url: page.url },
  });
}

/** Whether a page has yet to be read today, or was read for another day than yesterday. */
export function isGap(page: PageStatus, now: Instant): boolean {
  return gapEvidence(page, addDays(dayOf(now), -1)).length > 0;
}

function gapEvidence({ page, readAt, day }: PageStatus, yesterday: Day): Evidence[] {
  const noDay = DAILY_PAGES.has(page) && day === undefined;
  if (readAt === null || noDay) return [{ label: 'notRead', day: yesterday }];
  if (day === undefined || day === yesterday) return [];
  return [
    { label: 'figuresOf', day, readAt },
    { label: 'figuresExpected', day: yesterday },
  ];
}

function subjectOf({ page, shopName }: PageStatus): string {
  return shopName === undefined ? `page:${page}` : `page:${page}:${shopName}`;
}

/** Before its first reading a page has no shop, so its gap of this morning may bear no shop's name. */
function namesOf(page: PageStatus, today: Day): string[] {
  return [page, { ...page, shopName: undefined }].map((named) =>
    alertId('A47', subjectOf(named), today),
  );
}

function clock(minute: number): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${hours}:${String(minute % 60).padStart(2, '0')}`;
}
