import type {
  AdsBoard,
  AdsEven,
  AdsEvenOf,
  AdsFigures,
  AdsPlan,
  BudgetAdvice,
} from '../model/ads-desk';
import type { DeskCard, Said } from '../model/desk-panel';
import { formatNumber, NO_FIGURE } from '../text/format-figure';
import { adRatios } from './ad-ratios';
import { TARGET_FACTOR } from './budget-advice';
import { evenChance } from './even-chance';
import { normsSaid } from './plan-norms';
import { spanIn } from './read-rows';
import { returnInterval } from './return-interval';
import { evenClickPrice, evenConversion, LEAST_ORDERS } from './sample-floor';
import { shrunkRate } from './shrunk-rate';

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
export function planCard(plan: AdsPlan, board: Pick<AdsBoard, 'base' | 'order'>): DeskCard {
  const { subject, name, advice } = plan;
  return {
    ...{ id: subject, name, level: LEVEL[advice.kind] },
    said: adviceSaid(plan),
    facts: factsOf(plan, board),
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

function factsOf(plan: AdsPlan, board: Pick<AdsBoard, 'base' | 'order'>): Said[] {
  const { figures, hits, even, evenOf } = plan;
  const two = spanIn({ figures }, 14);
  if (!two || two.days === 0) return whoseSaid(evenOf);
  const { cost, sales, orders, maturing, open } = two;
  const [week, month] = [spanIn({ figures }, 7), spanIn({ figures }, 30)];
  return [
    said('spent', money(cost), money(sales), count(orders), ratio(adRatios(two).roi)),
    ...(sales === null || orders === null ? [] : band({ cost, sales, orders }, even, board.order)),
    ...whoseSaid(evenOf),
    ...clickSaid(plan, two, board),
    ...(week || month
      ? [said('others', ratio(week && adRatios(week).roi), ratio(month && adRatios(month).roi))]
      : []),
    ...(hits.offEarly ? [said('offEarly')] : []),
    ...(hits.read > 0 ? [said('hits', String(hits.days), String(hits.read))] : []),
    ...(maturing > 0 ? [said('maturing', String(maturing))] : []),
    ...(open > 0 ? [said('open', String(open))] : []),
    ...normsSaid(plan, board.order),
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

/** Whose break-even it is, where the plan promotes one item. */
function whoseSaid(evenOf: AdsEvenOf): Said[] {
  const { item } = evenOf;
  if (!item) return [];
  if (evenOf.whose === 'shop') {
    const why = evenOf.why === 'no-price' ? 'itemNoPrice' : 'itemNoCost';
    return [said(why, item.name)];
  }
  const { cost, price, from, margin } = evenOf;
  const share = formatNumber(margin, 'percent', { decimals: 1 });
  return [
    said(from === 'paid' ? 'ofItem' : 'ofItemShelf', item.name, money(cost), money(price), share),
  ];
}

/**
 * The conversion at which a click pays for itself, and the price at which it would by today's.
 * Nothing below the sample floor, where a chance would read like advice.
 */
function clickSaid(
  { advice, even }: AdsPlan,
  { cost, clk, sales, orders }: AdsFigures,
  { base, order }: Pick<AdsBoard, 'base' | 'order'>,
): Said[] {
  if (advice.kind === 'too-little' || !('left' in even)) return [];
  if (orders === null || sales === null || !clk || !base) return [];
  // With orders enough the plan's own are what a click of it is worth.
  const worth = { order: orders >= LEAST_ORDERS ? sales / orders : order, left: even.left };
  const needed = evenConversion(cost / clk, worth);
  if (needed === null || worth.order === null) return [];
  const p0 = base.orders / base.clicks;
  const rate = shrunkRate(orders, clk, p0);
  return [
    said(
      'evenClick',
      formatNumber(needed, 'percent'),
      formatNumber(rate, 'percent'),
      chanceText(evenChance({ orders, clicks: clk, p0 }, needed)),
      money(evenClickPrice(rate, worth.order, even.left)),
    ),
  ];
}

/** Nothing is quite certain, nor quite out of the question. */
function chanceText(chance: number): string {
  if (chance < 0.01) return '<1%';
  return chance > 0.99 ? '>99%' : formatNumber(chance, 'percent', { decimals: 0 });
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
