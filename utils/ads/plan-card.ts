import type { AdsBoard, AdsEven, AdsPlan, BudgetAdvice } from '../model/ads-desk';
import type { DeskCard, Said } from '../model/desk-panel';
import { formatNumber, NO_FIGURE } from '../text/format-figure';
import { adRatios } from './ad-ratios';
import { TARGET_FACTOR } from './budget-advice';
import { spanIn } from './read-rows';
import { returnInterval } from './return-interval';

const LEVEL: Readonly<Record<BudgetAdvice['kind'], DeskCard['level']>> = {
  raise: 'info',
  'raise-test': 'info',
  hold: 'good',
  lower: 'warn',
  'lower-trend': 'warn',
  pause: 'urgent',
  'too-little': 'info',
};

/** A plan's advice with its figures, its rule and its sample, as sentences under `desk.ads`. */
export function planCard(plan: AdsPlan, { even, base }: Pick<AdsBoard, 'even' | 'base'>): DeskCard {
  const { subject, name, advice } = plan;
  const order = base && base.orders > 0 ? base.sales / base.orders : null;
  return {
    ...{ id: subject, name, level: LEVEL[advice.kind] },
    said: adviceSaid(plan),
    facts: factsOf(plan, even, order),
    rule: ruleOf(plan),
  };
}

/** What to do, as one sentence. */
export function adviceSaid({ advice, figures }: Pick<AdsPlan, 'advice' | 'figures'>): Said {
  const { kind, why, step, from, to } = advice;
  if (kind === 'hold' || kind === 'too-little') return said(`${kind}.${why}`);
  if (why === 'never-even' || why === 'bid') return said(why);
  if (kind === 'pause') {
    const { clk = null, cost = 0 } = spanIn({ figures }, 14) ?? {};
    return said(kind, count(clk), money(cost));
  }
  const share = formatNumber(Math.abs(step ?? 0), 'percent', { decimals: 0 });
  if (from === null || to === null) return said(`${kind}-share`, share);
  return said(kind, share, whole(from), whole(to));
}

function factsOf({ figures, hits }: AdsPlan, even: AdsEven, order: number | null): Said[] {
  const two = spanIn({ figures }, 14);
  if (!two || two.days === 0) return [];
  const { cost, sales, orders, maturing, open } = two;
  const [week, month] = [spanIn({ figures }, 7), spanIn({ figures }, 30)];
  return [
    said('spent', money(cost), money(sales), count(orders), ratio(adRatios(two).roi)),
    ...(sales === null || orders === null ? [] : band({ cost, sales, orders }, even, order)),
    ...(week || month
      ? [said('others', ratio(week && adRatios(week).roi), ratio(month && adRatios(month).roi))]
      : []),
    ...(hits.offEarly ? [said('offEarly')] : []),
    ...(hits.read > 0 ? [said('hits', String(hits.days), String(hits.read))] : []),
    ...(maturing > 0 ? [said('maturing', String(maturing))] : []),
    ...(open > 0 ? [said('open', String(open))] : []),
  ];
}

function band(
  sums: { cost: number; sales: number; orders: number },
  even: AdsEven,
  order: number | null,
): Said[] {
  const interval = returnInterval(sums, order);
  if (!interval || !('roi' in even)) return [];
  const ends = [ratio(interval.low), ratio(interval.high)];
  return even.known === 'whole'
    ? [said('band', ...ends, ratio(even.roi), ratio(even.roi * TARGET_FACTOR))]
    : [said('bandLeast', ...ends, ratio(even.roi))];
}

function ruleOf({ advice: { kind, why }, figures }: AdsPlan): Said {
  const { days = 0, orders = null } = spanIn({ figures }, 14) ?? {};
  const name = why === 'never-even' ? 'never-even' : kind;
  return said(`rule.${name}`, String(days), count(orders));
}

/** Locale keys are written without dashes. */
function said(key: string, ...values: string[]): Said {
  const camel = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { key: `ads.${camel}`, values };
}

function money(value: number | null): string {
  return value === null ? NO_FIGURE : formatNumber(value, 'CNY');
}

function whole(value: number): string {
  return formatNumber(value, 'CNY', { decimals: Number.isInteger(value) ? 0 : 2 });
}

function count(value: number | null): string {
  return value === null ? NO_FIGURE : formatNumber(value, 'count');
}

function ratio(value: number | null): string {
  return value === null ? NO_FIGURE : formatNumber(value, 'decimal');
}
