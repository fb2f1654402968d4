import { dayOf } from '../../model/day';
import type { ListingChange } from '../../model/listing';
import { binsUp } from '../bin-steps';
import { limitOf } from './day-rule';
import type { ListingRuleInput } from './listing-rule';
import { figured, fired, NOTHING, type RuleOutcome } from './rule-outcome';

/** 竞品销量跳档: the sales text of a rival's item stands in a higher bin; inside a bin nothing is said. */
export function a41({ item, title, changes, url, now, limits }: ListingRuleInput): RuleOutcome {
  const least = limitOf({ rule: 'A41', limits: limits('A41', item) }, 'bins');
  const jumps = changes.filter((change) => isJump(change, least));
  if (jumps.length === 0) return NOTHING;
  return fired({
    rule: 'A41',
    subject: item,
    subjectName: title,
    day: dayOf(now),
    severity: 'info',
    evidence: jumps.flatMap(({ wasFigure, nowFigure, after, before }) => [
      ...(wasFigure ? [{ ...figured('soldWas', wasFigure, 'count'), readAt: after }] : []),
      ...(nowFigure ? [{ ...figured('soldNow', nowFigure, 'count'), readAt: before }] : []),
    ]),
    foundAt: now,
    link: { page: 'tb.item', url },
  });
}

function isJump({ kind, wasFigure, nowFigure }: ListingChange, least: number): boolean {
  if (kind !== 'sales-band' || !wasFigure || !nowFigure) return false;
  return (binsUp(wasFigure, nowFigure) ?? 0) >= least;
}
