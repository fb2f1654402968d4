import type { Evidence } from '../../model/alert';
import { dayOf } from '../../model/day';
import type { ListingChange } from '../../model/listing';
import { limitOf } from './day-rule';
import type { ListingRuleInput } from './listing-rule';
import { exactly, figured, fired, NOTHING, type RuleOutcome } from './rule-outcome';

/**
 * 竞品降价: a price of the same kind fell by five percent or ¥5. Two exact prices are compared as
 * numbers; where one of them is a span, only a span that lies wholly below the old one counts. A
 * price that may be a decoy never alarms.
 */
export function a39({ item, title, changes, url, now, limits }: ListingRuleInput): RuleOutcome {
  const own = { rule: 'A39', limits: limits('A39', item) } as const;
  const least = { share: limitOf(own, 'fall'), cents: limitOf(own, 'priceDrop') * 100 };
  const drops = changes.filter((change) => isDrop(change, least));
  if (!drops.length) return NOTHING;
  return fired({
    rule: 'A39',
    subject: item,
    subjectName: title,
    day: dayOf(now),
    severity: 'warn',
    evidence: drops.flatMap(dropEvidence),
    foundAt: now,
    link: { page: 'tb.item', url },
  });
}

function isDrop(
  { kind, doubt, priceShift, wasFigure, nowFigure }: ListingChange,
  least: { share: number; cents: number },
): boolean {
  if (kind !== 'price' || doubt !== undefined || !wasFigure || !nowFigure) return false;
  if (wasFigure.kind === 'exact' && nowFigure.kind === 'exact') {
    const drop = toCents(wasFigure.value) - toCents(nowFigure.value);
    const shift = priceShift ?? 0;
    return -shift >= least.share || drop >= least.cents;
  }
  const was = bounds(wasFigure);
  const is = bounds(nowFigure);
  return was.low !== null && is.high !== null && is.high < was.low;
}

function dropEvidence(change: ListingChange): Evidence[] {
  const { priceKind = 'shown', wasFigure, nowFigure, priceShift, after, before } = change;
  return [
    ...(wasFigure
      ? [{ ...figured(`price.${priceKind}.was`, wasFigure, 'CNY'), readAt: after }]
      : []),
    ...(nowFigure
      ? [{ ...figured(`price.${priceKind}.now`, nowFigure, 'CNY'), readAt: before }]
      : []),
    ...(priceShift === undefined ? [] : [exactly('shift', priceShift, 'percent')]),
  ];
}

function bounds(figure: NonNullable<ListingChange['wasFigure']>) {
  if (figure.kind === 'exact') return { low: figure.value, high: figure.value };
  return figure.kind === 'range' ? figure : { low: null, high: null };
}

/** Whole cents, so that 100 − 95 is not a hair under five. */
function toCents(amount: number): number {
  return Math.round(amount * 100);
}
