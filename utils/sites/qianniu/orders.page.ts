import { TODO_METRICS } from '../../model/metrics/order-metrics';
import { definePage } from '../page';
import { ORDER_HEADS, ORDER_NUMBERS, readOrder } from './read-order';
import { readRecords } from './read-records';

const ORDERS = {
  numbers: ORDER_NUMBERS,
  heads: ORDER_HEADS,
  tabs: TODO_METRICS,
  read: readOrder,
};

/**
 * 千牛 已卖出的宝贝: orders by the number that is printed on each, and the counts on the tabs. The
 * old list of trade.taobao.com prints the same words in other elements.
 */
export const qnOrders = definePage({
  id: 'qn.orders',
  layouts: [
    { since: '2024-01', sign: '.next-tabs', read: (context) => readRecords(context, ORDERS) },
    {
      since: '2017-05',
      sign: '[class*="item-mod__"],[class*="trade-order-mod"]',
      read: (context) => readRecords(context, ORDERS),
    },
  ],
  readByMeaning: (context) => readRecords(context, ORDERS),
});
