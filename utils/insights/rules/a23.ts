import type { Evidence } from '../../model/alert';
import type { Day, Instant } from '../../model/day';
import type { JudgedReview } from '../../model/review';
import { exactly, fired, NOTHING, type RuleOutcome } from './rule-outcome';
import { THRESHOLDS } from './thresholds';

/** One shop's reviews that were first seen on a day. */
export interface ReviewRuleInput {
  subject: string;
  subjectName: string;
  day: Day;
  judged: readonly JudgedReview[];
  url: string;
  now: Instant;
}

/**
 * 新差评: one alert a shop and day that counts the new bad rows and quotes the phrases. Complaints
 * that hide in rows which the page calls positive or neutral are counted apart; alone they warn
 * and are not urgent, because they are our reading and not the page's.
 */
export function a23(input: ReviewRuleInput): RuleOutcome {
  const bad = input.judged.filter(({ verdict }) => verdict.bad && !verdict.hidden);
  const hidden = input.judged.filter(({ verdict }) => verdict.hidden);
  if (!bad.length && !hidden.length) return NOTHING;
  const quoted = [...bad, ...hidden].slice(0, THRESHOLDS.A23.quotedRows);
  return fired({
    rule: 'A23',
    subject: input.subject,
    subjectName: input.subjectName,
    day: input.day,
    severity: bad.length ? 'urgent' : 'warn',
    evidence: [
      ...(bad.length ? [exactly('newBadReviews', bad.length, 'count', input.day)] : []),
      ...(hidden.length ? [exactly('hiddenComplaints', hidden.length, 'count', input.day)] : []),
      ...quoted.map(quote),
    ],
    foundAt: input.now,
    link: { page: 'qn.reviews', url: input.url },
  });
}

/** The first phrase of a row under its reason; the row's beginning where no reason was found. */
function quote({ row, verdict }: JudgedReview): Evidence {
  const [first] = verdict.evidence;
  return first
    ? { label: `reason.${first.reason}`, text: first.phrase }
    : { label: 'reason.other', text: beginning(row.text) };
}

function beginning(text: string): string {
  const characters = [...text];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
