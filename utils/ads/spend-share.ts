import { accountSpend } from '../insights/rules/account-spend';
import type { RuleContext } from '../insights/rules/rule-context';
import { figureOn, isUsable } from '../insights/series-day';
import { sum } from '../insights/statistics';
import type { AdsSpendShare } from '../model/ads-desk';
import { addDays, type Day } from '../model/day';

const WEEK = 7;
/** What the week stands beside. */
const BEFORE = 28;
const LEAST = { week: 4, before: 14 } as const;

/**
 * 推广费比: what the account spent of each ¥1 that buyers paid the shop, over the last seven days
 * and over the four weeks before, out of days of which both were read and stand still. Null where
 * too few of them were (domain notes §3.2: shown beside the shop's own past, held to no norm).
 */
export function spendShare(context: RuleContext): AdsSpendShare | null {
  const days = accountSpend(context, WEEK + BEFORE).flatMap(({ day, spend, open }) => {
    const paid = figureOn(context.series.pay_amt, day);
    return isUsable(paid) && !open ? [{ day, spend, paid: paid.value }] : [];
  });
  const since = addDays(context.day, 1 - WEEK);
  const week = shareOf(days.filter(({ day }) => day >= since));
  const before = shareOf(days.filter(({ day }) => day < since));
  if (!week || week.days < LEAST.week) return null;
  return { ...week, before: before && before.days >= LEAST.before ? before : null };
}

function shareOf(days: readonly { day: Day; spend: number; paid: number }[]) {
  const [spend, paid] = [sum(days.map((one) => one.spend)), sum(days.map((one) => one.paid))];
  return paid > 0 ? { days: days.length, spend, paid, share: spend / paid } : null;
}
