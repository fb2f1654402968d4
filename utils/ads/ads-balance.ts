import { mean } from '../insights/statistics';
import type { AdsBalance } from '../model/ads-desk';
import { DAY_LENGTH, type Instant } from '../model/day';

/** So many days with spend must be known. */
const LEAST_DAYS = 3;
/** What is put in should last so long. */
const LASTING_DAYS = 7;
/** Nobody puts odd sums into an account. */
const ROUND_TO = 100;

export interface BalanceCase {
  /** what may be spent, and when that was read; null where it never was */
  balance: { value: number; readAt: Instant } | null;
  /** CNY of each of the last seven days that was read, 0 included */
  spend: readonly number[];
  now: Instant;
  /** below so many days: put money in at once, put money in */
  limits: { critical: number; low: number };
}

/**
 * How many days the balance lasts at the mean spend of the last seven days' active ones
 * (domain notes §3.4, bal.critical and bal.low), and how much to put in for a week.
 */
export function adsBalance({ balance, spend, now, limits }: BalanceCase): AdsBalance {
  if (!balance) return { known: 'nothing', why: 'not-read' };
  const { value, readAt } = balance;
  const read = { balance: value, readAt };
  if (now - readAt > DAY_LENGTH) return { known: 'nothing', why: 'old', ...read };
  const active = spend.filter((amount) => amount > 0);
  if (active.length < LEAST_DAYS) return { known: 'nothing', why: 'few-days', ...read };
  const perDay = mean(active);
  const days = value / perDay;
  const level = days < limits.critical ? 'critical' : days < limits.low ? 'low' : 'fine';
  const lacking = perDay * LASTING_DAYS - value;
  const recharge = lacking > 0 ? Math.ceil(lacking / ROUND_TO) * ROUND_TO : null;
  return {
    known: 'days',
    level,
    ...read,
    perDay,
    activeDays: active.length,
    days,
    recharge,
    limits,
  };
}
