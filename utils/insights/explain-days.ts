import type { Day } from '../model/day';
import type { MetricId } from '../model/metric';
import { DAY_STATE, type Series } from '../model/series';
import { figureOn, isUsable, mayChange } from './series-day';

/** Under which metrics a subject's sales, visitors and buyers are read. */
export interface SalesMetrics {
  payAmt: MetricId;
  uv: MetricId;
  payBuyers: MetricId;
}

export const SHOP_SALES: SalesMetrics = { payAmt: 'pay_amt', uv: 'uv', payBuyers: 'pay_buyers' };
export const ITEM_SALES: SalesMetrics = { ...SHOP_SALES, uv: 'item_uv' };

export interface DaySales {
  payAmt: number;
  uv: number;
  payBuyers: number;
}

/** What was read of one day's sales. */
export type SalesDay =
  | { day: Day; read: 'all'; sales: DaySales; provisional: boolean }
  /** nothing was read */
  | { day: Day; read: 'none' }
  /** some of the figures are missing, or doubtful */
  | { day: Day; read: 'part'; why: 'missing' | 'suspect'; metrics: MetricId[] };

/** One day's three figures, or which of them cannot be used. */
export function salesDay(
  series: Partial<Record<MetricId, Series>>,
  metrics: SalesMetrics,
  day: Day,
): SalesDay {
  const names = [metrics.payAmt, metrics.uv, metrics.payBuyers];
  const figures = names.map((name) => figureOn(series[name], day));
  if (figures.every(({ value }) => value === null)) return { day, read: 'none' };
  const usable = figures.filter(isUsable);
  const [payAmt, uv, payBuyers] = usable;
  if (usable.length === names.length && payAmt && uv && payBuyers)
    return {
      day,
      read: 'all',
      sales: { payAmt: payAmt.value, uv: uv.value, payBuyers: payBuyers.value },
      provisional: usable.some(mayChange),
    };
  const suspect = figures.some(({ state }) => state === DAY_STATE.suspect);
  return {
    day,
    read: 'part',
    why: suspect ? 'suspect' : 'missing',
    metrics: names.filter((_, i) => {
      const figure = figures[i];
      return !figure || !isUsable(figure);
    }),
  };
}

/**
 * As `salesDay`, for a row of a table: pages print a dash for the money of a row without buyers,
 * and nobody having bought is read as no money (a missing figure otherwise stays missing).
 */
export function rowSalesDay(
  series: Partial<Record<MetricId, Series>>,
  metrics: SalesMetrics,
  day: Day,
): SalesDay {
  const read = salesDay(series, metrics, day);
  if (read.read !== 'part' || read.why === 'suspect') return read;
  const uv = figureOn(series[metrics.uv], day);
  const buyers = figureOn(series[metrics.payBuyers], day);
  const rate = figureOn(series.cvr, day);
  const noBuyers = isUsable(buyers) ? buyers.value === 0 : isUsable(rate) && rate.value === 0;
  const noMoney = figureOn(series[metrics.payAmt], day).value === null;
  if (!isUsable(uv) || !(uv.value === 0 || noBuyers) || !noMoney) return read;
  return {
    day,
    read: 'all',
    sales: { payAmt: 0, uv: uv.value, payBuyers: 0 },
    provisional: mayChange(uv),
  };
}

/** The sums of several days. */
export function sumSales(days: readonly DaySales[]): DaySales {
  return days.reduce(
    (sum, one) => ({
      payAmt: sum.payAmt + one.payAmt,
      uv: sum.uv + one.uv,
      payBuyers: sum.payBuyers + one.payBuyers,
    }),
    { payAmt: 0, uv: 0, payBuyers: 0 },
  );
}
