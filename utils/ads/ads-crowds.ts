import { figureOn, isUsable } from '../insights/series-day';
import type { AdsBase, AdsCrowd } from '../model/ads-desk';
import type { Day } from '../model/day';
import { exactValue } from '../model/figure';
import type { Reading, TableRow } from '../model/reading';
import { rowSubject } from '../model/series-subject';
import { isPrecise } from './bid-premium';
import { type AdsRow, spanIn } from './read-rows';

/** More is found by the calculator, by hand. */
const MOST_CROWDS = 60;

/** The audiences of which clicks, orders and sales of fourteen days are known, the dearest first. */
export function adsCrowds(
  rows: readonly AdsRow[],
  /** premiums as lists show them now, by subject */
  premiums: ReadonlyMap<string, number>,
  last: Day,
): AdsCrowd[] {
  return rows
    .flatMap((row) => {
      const { clk, orders, sales, cost = 0, days = 0 } = spanIn(row, 14) ?? {};
      if (!clk || orders == null || sales == null || days === 0) return [];
      const { subject, name, path } = row;
      const crowd: AdsCrowd = {
        ...{ subject, name, path: path.slice(0, -1), precise: isPrecise(name) },
        ...{ clicks: clk, orders, sales, premium: premiums.get(subject) ?? premiumOf(row, last) },
      };
      return [{ crowd, cost }];
    })
    .toSorted((a, b) => b.cost - a.cost)
    .slice(0, MOST_CROWDS)
    .map(({ crowd }) => crowd);
}

/** Audiences of which fourteen days were only read while the platform still added to them. */
export function growingCrowds(rows: readonly AdsRow[]): number {
  return rows.filter((row) => {
    const { days = 0, open = 0 } = spanIn(row, 14) ?? {};
    return days === 0 && open > 0;
  }).length;
}

/** Clicks, orders and sales of all plans over the same fourteen days; null where they are not known. */
export function adsBase(plans: readonly AdsRow[]): AdsBase | null {
  const spans = plans.flatMap((row) => {
    const { clk, orders, sales } = spanIn(row, 14) ?? {};
    return clk != null && orders != null && sales != null ? [{ clicks: clk, orders, sales }] : [];
  });
  const base = spans.reduce(
    (all, one) => ({
      clicks: all.clicks + one.clicks,
      orders: all.orders + one.orders,
      sales: all.sales + one.sales,
    }),
    { clicks: 0, orders: 0, sales: 0 },
  );
  return base.clicks > 0 ? base : null;
}

/** The premium of each audience as the newest list shows it, by subject. */
export function shownPremiums(shop: string, readings: readonly Reading[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { subject, figures } of readings
    .toSorted((a, b) => a.takenAt - b.takenAt)
    .flatMap(rowsIn)) {
    const figure = figures.find(({ metric }) => metric === 'premium')?.figure;
    const premium = subject.kind === 'crowd' ? exactValue(figure) : null;
    if (premium !== null) found.set(rowSubject(shop, subject), premium);
  }
  return found;
}

function rowsIn({ parts }: Reading): TableRow[] {
  return parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
}

function premiumOf({ days }: AdsRow, last: Day): number | null {
  const figure = figureOn(days?.series.premium, last);
  return isUsable(figure) ? figure.value : null;
}
