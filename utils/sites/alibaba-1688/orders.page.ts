import { REFUND_TAB_METRICS, TODO_METRICS } from '../../model/metrics/order-metrics';
import { counterLabels } from '../marketplace/counter-labels';
import { readPlatformOrders } from '../marketplace/platform-orders';
import { definePage } from '../page';

/** 1688 names what waits as Taobao does. */
const TABS = { ...TODO_METRICS, ...REFUND_TAB_METRICS };

const WORDS = { tabs: TABS, counters: counterLabels({ todo_refund: TODO_METRICS.todo_refund }) };

/** 1688 已卖出的货品: orders and refunds of a seller. */
export const alibaba1688Orders = definePage({
  id: '1688.orders',
  layouts: [],
  readByMeaning: (context) => readPlatformOrders(context, WORDS),
});
