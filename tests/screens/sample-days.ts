import { addDays, type Day, daysBetween, weekday } from '../../utils/model/day';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import { DAY_STATE, type DayFigure } from '../../utils/model/series';

/** The day all samples speak of: a Friday; the morning after it is the moment of looking. */
export const SAMPLE_DAY = '2026-11-20';
export const SAMPLE_NOW = Date.parse('2026-11-21T08:42:00+08:00');

/** What an ordinary day of the sample shop counts; its ratios follow from it. */
const LEVEL: Partial<Record<MetricId, number>> = {
  pay_amt: 29_400,
  net_pay_amt: 26_900,
  uv: 9_700,
  pay_buyers: 254,
  cart_users: 712,
  pv: 31_200,
  refund_pay_amt: 2_470,
  ad_keyword_cost: 3_050,
  imp: 24_600,
  clk: 396,
  cost: 318,
  ad_gmv: 1_190,
};

/** An item takes about a fifth of the shop's sales. */
const ITEM_LEVEL: Partial<Record<MetricId, number>> = {
  item_uv: 2_140,
  pay_amt: 5_760,
  pay_buyers: 51,
  cart_users: 163,
};

const RATIO: Partial<Record<MetricId, readonly [MetricId, MetricId]>> = {
  cvr: ['pay_buyers', 'uv'],
  aov: ['pay_amt', 'pay_buyers'],
  refund_amt_rate: ['refund_pay_amt', 'pay_amt'],
  roi: ['ad_gmv', 'cost'],
};

/** Days that other samples speak of; the two Fridays are TV-A of the domain notes. */
const KNOWN: Record<Day, Partial<Record<MetricId, number>>> = {
  [SAMPLE_DAY]: {
    pay_amt: 27_720,
    net_pay_amt: 25_310.4,
    uv: 9_000,
    pay_buyers: 252,
    cart_users: 731,
    pv: 29_870,
    refund_pay_amt: 1_976.44,
    ad_keyword_cost: 3_120.55,
  },
  [addDays(SAMPLE_DAY, -1)]: { imp: 25_310, clk: 402, cost: 312.5, ad_gmv: 1_180 },
  [addDays(SAMPLE_DAY, -7)]: {
    pay_amt: 30_000,
    net_pay_amt: 27_800,
    uv: 10_000,
    pay_buyers: 250,
    cart_users: 731,
    pv: 31_004,
    refund_pay_amt: 2_514,
    ad_keyword_cost: 2_980,
  },
};

/** Monday to Sunday, as shops know it: a quiet start, a strong weekend. */
const WEEK = [0.93, 0.95, 0.98, 1, 1.02, 1.1, 1.08];

/** Attributed sales go on growing for as long as the window is. */
const MATURES: Partial<Record<MetricId, number>> = {
  refund_pay_amt: 8,
  refund_amt_rate: 8,
  ad_gmv: 15,
  roi: 15,
};

export interface SampleSubject {
  /** an item's figures instead of the shop's */
  isItem?: boolean;
  /** of another, smaller shop: its share of the sample shop's figures */
  size?: number;
}

/**
 * Days of a metric up to and with `last`, with a weekday pattern and a little noise; every 17th
 * day was not read, one day contradicts itself, and the newest may still change. Ratios are those
 * of the day's own counts.
 */
export function sampleDays(
  metric: MetricId,
  count: number,
  last: Day = SAMPLE_DAY,
  lastValue?: number,
  of: SampleSubject = {},
): DayFigure[] {
  return Array.from({ length: count }, (_, i) => {
    const day = addDays(last, i + 1 - count);
    const back = daysBetween(day, SAMPLE_DAY);
    if (back % 17 === 11) return { day, value: null, state: DAY_STATE.gap };
    const state =
      back === 0
        ? DAY_STATE.provisional
        : back === 19
          ? DAY_STATE.suspect
          : back < (MATURES[metric] ?? 0)
            ? DAY_STATE.maturing
            : DAY_STATE.settled;
    const value = valueOn(metric, day, of);
    return { day, value: day === last && lastValue !== undefined ? lastValue : value, state };
  });
}

function valueOn(metric: MetricId, day: Day, of: SampleSubject): number {
  const ratio = RATIO[metric];
  if (!ratio) return countOn(metric, day, of);
  const [part, whole] =
    of.isItem && metric === 'cvr' ? (['pay_buyers', 'item_uv'] as const) : ratio;
  return round(countOn(part, day, of) / countOn(whole, day, of), metric === 'aov' ? 100 : 10_000);
}

function countOn(metric: MetricId, day: Day, { isItem, size = 1 }: SampleSubject): number {
  const pinned = isItem || size !== 1 ? undefined : KNOWN[day]?.[metric];
  if (pinned !== undefined) return pinned;
  const { unit } = metricDefinition(metric);
  const ordinary = unit === 'ratio' ? 0.14 : 100;
  const level = ((isItem ? ITEM_LEVEL : LEVEL)[metric] ?? ordinary) * size;
  const back = daysBetween(day, SAMPLE_DAY);
  const seed = ([...metric].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0) % 97) + size;
  const drift = 1 + 0.05 * Math.sin((back + seed) / 5);
  const noise = 1 + 0.04 * Math.sin((back + seed) * 12.9898);
  const value = level * (WEEK[weekday(day) - 1] ?? 1) * drift * noise;
  return round(value, unit === 'ratio' ? 10_000 : unit === 'CNY' ? 100 : 1);
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
