import type { Day } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import { SHOP_METRIC_IDS } from '../../utils/model/metrics/shop-metrics';
import { DAY_STATE, DAYS_PER_CHUNK, type YearChunk } from '../../utils/model/series';
import { rowSubject } from '../../utils/model/series-subject';
import { yearKey } from '../../utils/store/years';

/** Figures of one subject's year: 32 metrics of 366 days. */
export const FIGURES_A_YEAR = SHOP_METRIC_IDS.length * DAYS_PER_CHUNK;

export const STORED_SCOPE = 'all//';
/** The newest year that is stored, and a leap year, so that every column has a day. */
export const STORED_YEAR = 2024;
/** The day that rules judge: an ordinary one, late in that year. */
export const NEWEST_DAY: Day = `${STORED_YEAR}-09-25`;
const YEARS_A_SUBJECT = 3;

const ITEM_METRICS: MetricId[] = [
  'item_uv',
  'item_pv',
  'pay_amt',
  'pay_buyers',
  'pay_items',
  'cart_users',
  'fav_users',
  'item_bounce',
];

export function storedSubject(n: number): string {
  return `shop:练习店${n}`;
}

/** As many full year chunks as hold `figures`, three years a shop, each another figure. */
export function* storedYears(figures: number): Generator<YearChunk> {
  const count = Math.ceil(figures / FIGURES_A_YEAR);
  for (let i = 0; i < count; i++)
    yield yearOf(
      storedSubject(Math.floor(i / YEARS_A_SUBJECT)),
      STORED_YEAR - (i % YEARS_A_SUBJECT),
      i,
      SHOP_METRIC_IDS,
    );
}

/** A full year of one of a shop's items, with the metrics that an item list prints. */
export function itemYear(shop: string, n: number): YearChunk {
  const subject = rowSubject(shop, { kind: 'item', name: '', id: String(n) });
  return yearOf(subject, STORED_YEAR, n, ITEM_METRICS);
}

function yearOf(
  subject: string,
  year: number,
  seed: number,
  metrics: readonly MetricId[],
): YearChunk {
  const values = Float64Array.from(
    { length: metrics.length * DAYS_PER_CHUNK },
    (_, n) => ((n * 7919 + seed * 104_729) % 9_000_000) / 100,
  );
  const states = new Uint8Array(values.length).fill(DAY_STATE.settled);
  const key = yearKey(subject, STORED_SCOPE, year);
  return {
    key,
    subject,
    scope: STORED_SCOPE,
    year,
    metrics: [...metrics],
    values,
    states,
    foldedSeq: 0,
  };
}
