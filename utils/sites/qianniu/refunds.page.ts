import { REFUND_TAB_METRICS } from '../../model/metrics/order-metrics';
import { definePage } from '../page';
import { readRecords } from './read-records';
import { REFUND_HEADS, REFUND_NUMBERS, readRefund } from './read-refund';

const REFUNDS = {
  numbers: REFUND_NUMBERS,
  heads: REFUND_HEADS,
  tabs: REFUND_TAB_METRICS,
  read: readRefund,
};

/** 千牛 退款管理, and the older list of refund2.taobao.com, a table with a number in each row. */
export const qnRefunds = definePage({
  id: 'qn.refunds',
  layouts: [
    { since: '2024-01', sign: '.next-tabs', read: (context) => readRecords(context, REFUNDS) },
  ],
  readByMeaning: (context) => readRecords(context, REFUNDS),
});
