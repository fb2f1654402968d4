import { figureOn, isUsable } from '../insights/series-day';
import type { AdsBase, AdsCrowd } from '../model/ads-desk';
import type { Day } from '../model/day';
import { isPrecise } from './bid-premium';
import { type AdsRow, spanIn } from './read-rows';

/** More is found by the calculator, by hand. */
const MOST_CROWDS = 60;

/** The audiences of which clicks, orders and sales of fourteen days are known, the dearest first. */
export function adsCrowds(rows: readonly AdsRow[], last: Day): AdsCrowd[] {
  return rows
    .flatMap((row) => {
      const { clk, orders, sales, cost = 0, days = 0 } = spanIn(row, 14) ?? {};
      if (!clk || orders == null || sales == null || days === 0) return [];
      const { subject, name, path } = row;
      const crowd: AdsCrowd = {
        ...{ subject, name, path: path.slice(0, -1), precise: isPrecise(name) },
        ...{ clicks: clk, orders, sales, premium: premiumOf(row, last) },
      };
      return [{ crowd, cost }];
    })
    .toSorted((a, b) => b.cost - a.cost)
    .slice(0, MOST_CROWDS)
    .map(({ crowd }) => crowd);
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

function premiumOf({ days }: AdsRow, last: Day): number | null {
  const figure = figureOn(days?.series.premium, last);
  return isUsable(figure) ? figure.value : null;
}
