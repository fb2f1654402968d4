import { DAY_LENGTH, dayOf } from '../../model/day';
import { mean } from '../statistics';
import { newestBalance } from './account-balance';
import { accountSpend } from './account-spend';
import { freshTabs, standingNow } from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet } from './rule-outcome';
import { cardOf, limitsFor, marginBelow, settle } from './settle';

const WEEK = 7;
/** So many days with spend must be known. */
const LEAST_DAYS = 3;

/** 推广余额不足: the days that the balance lasts at the mean spend of the last week's active days. */
export const a30: ShopRule = {
  id: 'A30',
  judge(context) {
    const balance = newestBalance(freshTabs(context, 'ali.account', DAY_LENGTH));
    if (!balance) return quiet('A30', 'not-read');
    const spend = activeDays(context);
    if (spend.length < LEAST_DAYS) return quiet('A30', 'too-little-data');
    const perDay = mean(spend);
    const days = balance.value / perDay;
    const limit = limitsFor(context, 'A30');
    const card = cardOf('A30', context, {
      page: 'ali.account',
      day: dayOf(context.now),
      severity: days < limit('urgentBalanceDays') ? 'urgent' : 'warn',
      evidence: [
        { ...exactly('balance', balance.value, 'CNY'), readAt: balance.readAt },
        exactly('spendPerDay', perDay, 'CNY'),
        exactly('balanceDays', days, 'decimal'),
        exactly('activeDays', spend.length, 'count'),
      ],
    });
    return standingNow(settle(card, [marginBelow(days, limit('balanceDays'))]), context);
  },
};

/** Spend of the last week's days on which there was any; a day that still grows counts last. */
function activeDays(context: RuleContext): number[] {
  const days = accountSpend(context, WEEK).filter(({ spend }) => spend > 0);
  const settled = days.filter(({ open }) => !open);
  return (settled.length >= LEAST_DAYS ? settled : days).map(({ spend }) => spend);
}
