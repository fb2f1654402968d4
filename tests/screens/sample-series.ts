import type { DataSource } from '../../utils/model/data-source';
import { addDays, DAY_LENGTH, daysBetween, HOUR, MINUTE } from '../../utils/model/day';
import type { LedgerLook } from '../../utils/model/ledger';
import { MAIN_METRICS, type MetricId } from '../../utils/model/metric';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';

const ADS = 'unknown//15/末次点击归因';
const ADS_METRICS: MetricId[] = ['cost', 'imp', 'clk', 'ad_gmv', 'roi'];
const ITEM_METRICS: MetricId[] = ['item_uv', 'pay_amt', 'pay_buyers', 'cvr', 'cart_users'];

/** Scopes, looks and settling hours of the sample shop and its rows. */
export const sampleSeriesFacts: Pick<DataSource, 'scopes' | 'looks' | 'settling' | 'subjectKinds'> =
  {
    scopes: async (subject) => {
      const days = { firstDay: addDays(SAMPLE_DAY, -211), lastDay: SAMPLE_DAY };
      if (subject.includes('>')) return [{ scope: 'all//', metrics: ITEM_METRICS, ...days }];
      return [
        { scope: 'all//', metrics: [...MAIN_METRICS, 'pv', 'refund_amt_rate'], ...days },
        { scope: ADS, metrics: ADS_METRICS, ...days },
      ];
    },
    looks: async (_subject, scope, day) =>
      (scope === ADS ? LATE_LOOKS : HOME_LOOKS).map((one) => ({
        ...one,
        takenAt: one.takenAt - daysBetween(day, SAMPLE_DAY) * DAY_LENGTH,
      })),
    settling: async () => ({ pay_amt: 9.25, uv: 9.25, cost: 11.4, clk: 11.4 }),
    subjectKinds: async () => ({ item: 3, source: 2 }),
  };

const EARLY = SAMPLE_NOW - 38 * MINUTE;
const NOON = EARLY + 3 * HOUR + 18 * MINUTE;

const LATE_LOOKS: LedgerLook[] = [
  look(EARLY, 'ali.report', { imp: 0, clk: 0, cost: 0, ad_gmv: 0 }),
  look(NOON, 'ali.report', { imp: 25_310, clk: 402, cost: 312.5, ad_gmv: 1180 }),
];

const HOME_LOOKS: LedgerLook[] = [
  look(EARLY, 'sycm.home', { pay_amt: 26_985, uv: 8_941, pay_buyers: 247 }),
  look(EARLY + 31 * MINUTE, 'sycm.home', { pay_amt: 27_720, uv: 9_000, pay_buyers: 252 }),
  look(SAMPLE_NOW, 'sycm.trade', { pay_amt: 27_720, uv: 9_000, pay_buyers: 252 }),
];

function look(
  takenAt: number,
  page: LedgerLook['page'],
  figures: Partial<Record<MetricId, number>>,
): LedgerLook {
  return {
    takenAt,
    page,
    figures: Object.entries(figures).map(([metric, value]) => ({
      metric: metric as MetricId,
      value,
    })),
  };
}
