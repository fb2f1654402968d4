import type { Evidence } from '../../model/alert';
import type { Day } from '../../model/day';
import { figureOn, isUsable } from '../series-day';
import { sum } from '../statistics';
import type { RuleContext } from './rule-context';
import { exactly } from './rule-outcome';

/**
 * CNY that one visitor, or one buyer, brought on the given days taken together; null where sales
 * and people were not read on the same days, or there were no people.
 */
export function worthOfOne(
  people: 'uv' | 'pay_buyers',
  { series }: Pick<RuleContext, 'series'>,
  days: readonly Day[],
): number | null {
  const pairs = days
    .map((day) => [figureOn(series.pay_amt, day), figureOn(series[people], day)] as const)
    .filter((pair) => pair.every(isUsable));
  const heads = sum(pairs.map(([, { value }]) => value ?? 0));
  return heads > 0 ? sum(pairs.map(([{ value }]) => value ?? 0)) / heads : null;
}

/** The money of an alert in whole cents; nothing where it cannot be said or is no loss. */
export function moneyAtRisk(amount: number | null): { money?: number } {
  const cents = amount === null ? 0 : Math.round(amount * 100);
  return cents > 0 ? { money: cents / 100 } : {};
}

/** The same as a line of the card; none where it cannot be said or is no loss. */
export function stake(label: string, amount: number | null): Evidence[] {
  const { money } = moneyAtRisk(amount);
  return money === undefined ? [] : [exactly(label, money, 'CNY')];
}
