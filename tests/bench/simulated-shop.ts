import { addDays, type Day, daysBetween, startOfDay } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import { SHOP_METRIC_IDS, SHOP_METRICS } from '../../utils/model/metrics/shop-metrics';
import { DAY_STATE, type DayState, type Series } from '../../utils/model/series';
import { type RowSeries, rowSubject } from '../../utils/model/series-subject';
import { printFigures } from '../practice/shop/printed-figures';
import type { Scenario } from '../practice/shop/scenario';
import { shopDay } from '../practice/shop/shop-day';
import { type SourceDay, type SourceId, sourcesOf } from '../practice/shop/traffic';

/** The name that a simulated shop's series bear. */
export const SHOP = 'shop:模拟店';

/** Sixteen weeks and a day to spare: what the rules are given of a real shop. */
const HISTORY_DAYS = 120;

const SCOPE = 'all//';

/** Where the console lists each of the simulator's sources (domain notes §2.3). */
const PATHS: Record<SourceId, string[]> = {
  search: ['经营优势', '搜索'],
  recommend: ['经营优势', '推荐'],
  paid_keyword: ['付费推广', '关键词推广'],
  paid_crowd: ['付费推广', '人群推广'],
  cart: ['主动回访', '购物车'],
  direct: ['主动回访', '自主访问'],
};

/** One morning of a simulated shop: all that its pages would have told up to the day before. */
export interface SimulatedMorning {
  series: Partial<Record<MetricId, Series>>;
  sources: RowSeries[];
}

/** Every figure that the console shows on the morning after `day`, settled as far as it can be. */
export function simulatedMorning(scenario: Scenario, day: Day): SimulatedMorning {
  const from = addDays(day, -HISTORY_DAYS);
  const days = Array.from({ length: daysBetween(from, day) + 1 }, (_, i) => addDays(from, i));
  const seen = { ...scenario, today: addDays(day, 1) };
  return { series: shopSeries(seen, days), sources: sourceSeries(seen, days) };
}

/** The moment at which the morning is judged: half past eight of the day after. */
export function morningAfter(day: Day): number {
  return startOfDay(addDays(day, 1)) + 8.5 * 3_600_000;
}

function shopSeries(scenario: Scenario, days: readonly Day[]): SimulatedMorning['series'] {
  const printed = days.map((day) => printFigures(shopDay(scenario, day, 'all')));
  const known = SHOP_METRIC_IDS.map((metric): [MetricId, Series] => {
    const label = SHOP_METRICS[metric].labels[0] ?? metric;
    const values = printed.map((figures) => figures.get(label)?.value ?? null);
    return [metric, seriesOf(SHOP, metric, days, values.map(inUnit(metric)))];
  });
  return Object.fromEntries(known);
}

/** The simulator counts money, times and means in hundredths. */
function inUnit(metric: keyof typeof SHOP_METRICS): (value: number | null) => number | null {
  const { unit } = SHOP_METRICS[metric];
  const isHundredths = unit === 'CNY' || unit === 'second' || unit === 'day' || unit === 'hour';
  return (value) => (value !== null && isHundredths ? value / 100 : value);
}

function sourceSeries(scenario: Scenario, days: readonly Day[]): RowSeries[] {
  const byDay = days.map((day) => sourcesOf(scenario, day));
  return (Object.keys(PATHS) as SourceId[]).map((source) => {
    const path = PATHS[source];
    const name = path.at(-1) ?? source;
    const subject = rowSubject(SHOP, { kind: 'source', name, path });
    const values = (of: (found: SourceDay) => number) =>
      byDay.map((found) => {
        const own = found.find((one) => one.source === source);
        return own ? of(own) : null;
      });
    const metrics: [MetricId, (number | null)[]][] = [
      ['uv', values(({ visitors }) => visitors)],
      ['pay_buyers', values(({ buyers }) => buyers)],
      ['pay_amt', values(({ cents }) => cents / 100)],
    ];
    return {
      subject: {
        subject,
        shop: SHOP,
        kind: 'source',
        name,
        path,
        scopes: [SCOPE],
        lastDay: days.at(-1) ?? '',
      },
      scope: SCOPE,
      series: Object.fromEntries(
        metrics.map(([metric, known]) => [metric, seriesOf(subject, metric, days, known)]),
      ),
    };
  });
}

function seriesOf(
  subject: string,
  metric: MetricId,
  days: readonly Day[],
  values: readonly (number | null)[],
): Series {
  return {
    subject,
    scope: SCOPE,
    metric,
    days: days.map((day, i) => {
      const value = values[i] ?? null;
      return { day, value, state: stateOf(value, day, days.at(-1) ?? day, metric) };
    }),
  };
}

/** On its first morning a figure has been read once; the days before are settled, or mature. */
function stateOf(value: number | null, day: Day, newest: Day, metric: MetricId): DayState {
  if (value === null) return DAY_STATE.gap;
  const matures = 'maturing' in (SHOP_METRICS[metric as keyof typeof SHOP_METRICS] ?? {});
  if (matures && daysBetween(day, newest) < 15) return DAY_STATE.maturing;
  return day === newest ? DAY_STATE.provisional : DAY_STATE.settled;
}
