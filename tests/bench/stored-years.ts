import type { MetricId } from '../../utils/model/metric';
import { SHOP_METRIC_IDS } from '../../utils/model/metrics/shop-metrics';
import { DAY_STATE, DAYS_PER_CHUNK, type YearChunk } from '../../utils/model/series';
import { yearKey } from '../../utils/store/years';

/** Figures of one subject's year: 32 metrics of 366 days. */
export const FIGURES_A_YEAR = SHOP_METRIC_IDS.length * DAYS_PER_CHUNK;

export const STORED_SCOPE = 'all//';
/** The newest year that is stored, and a leap year, so that every column has a day. */
export const STORED_YEAR = 2024;
const YEARS_A_SUBJECT = 3;

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
    );
}

function yearOf(subject: string, year: number, seed: number): YearChunk {
  const metrics: MetricId[] = [...SHOP_METRIC_IDS];
  const values = Float64Array.from(
    { length: metrics.length * DAYS_PER_CHUNK },
    (_, n) => ((n * 7919 + seed * 104_729) % 9_000_000) / 100,
  );
  const states = new Uint8Array(values.length).fill(DAY_STATE.settled);
  const key = yearKey(subject, STORED_SCOPE, year);
  return { key, subject, scope: STORED_SCOPE, year, metrics, values, states, foldedSeq: 0 };
}
