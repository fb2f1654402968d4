import type { DataSource } from '../../utils/model/data-source';
import { addDays, HOUR, MINUTE } from '../../utils/model/day';
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
    looks: async (_subject, scope) => (scope === ADS ? LATE_LOOKS : HOME_LOOKS),
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
  look(EARLY, 'sycm.home', { pay_amt: 28_660, uv: 9641, pay_buyers: 249 }),
  look(EARLY + 41 * MINUTE, 'sycm.home', { pay_amt: 29_415.8, uv: 9702, pay_buyers: 254 }),
  look(NOON, 'sycm.trade', { pay_amt: 29_415.8, uv: 9702, pay_buyers: 254 }),
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
