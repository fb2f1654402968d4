import type { AdsBalance } from '../model/ads-desk';
import type { DeskCard } from '../model/desk-panel';
import { formatNumber } from '../text/format-figure';

const LEVEL = { critical: 'urgent', low: 'warn', fine: 'good' } as const;

/** The card that is about no plan. */
export const BALANCE_CARD = 'balance';

/** How long the balance lasts and what to put in, as sentences under `desk.ads`. */
export function balanceCard(balance: AdsBalance): DeskCard {
  const shared = { id: BALANCE_CARD, name: '账户余额' };
  const left =
    balance.balance === undefined
      ? []
      : [{ key: 'ads.balance.left', values: [formatNumber(balance.balance, 'CNY')] }];
  if (balance.known === 'nothing') {
    const why = { 'not-read': 'notRead', old: 'old', 'few-days': 'fewDays' } as const;
    const said = { key: `ads.balance.${why[balance.why]}`, values: [] };
    return { ...shared, level: 'info', said, facts: left };
  }
  const { level, days, activeDays, perDay, recharge, limits } = balance;
  const decimals = days < 10 ? 1 : 0;
  return {
    ...shared,
    level: LEVEL[level],
    said: { key: `ads.balance.${level}`, values: [formatNumber(days, 'decimal', { decimals })] },
    facts: [
      ...left,
      { key: 'ads.balance.perDay', values: [String(activeDays), formatNumber(perDay, 'CNY')] },
      ...(recharge === null
        ? []
        : [
            {
              key: 'ads.balance.recharge',
              values: [formatNumber(recharge, 'CNY', { decimals: 0 })],
            },
          ]),
    ],
    rule: { key: 'ads.balance.rule', values: [limits.low, limits.critical].map(String) },
  };
}
