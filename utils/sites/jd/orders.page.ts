import { PLATFORM_TODO_METRICS, TODO_METRICS } from '../../model/metrics/order-metrics';
import { counterLabels } from '../marketplace/counter-labels';
import { readPlatformOrders } from '../marketplace/platform-orders';
import { definePage } from '../page';

/** Names of tabs are short and mean what they say only above their list. */
const TABS = {
  ...PLATFORM_TODO_METRICS,
  todo_pay: { ...TODO_METRICS.todo_pay, labels: ['待付款', '等待付款'] },
  todo_ship: { ...TODO_METRICS.todo_ship, labels: ['待出库', '等待出库'] },
  todo_aftersale: { ...TODO_METRICS.todo_aftersale, labels: ['待处理售后', '待处理'] },
  todo_refund_due: { ...TODO_METRICS.todo_refund, labels: ['即将超时'] },
};

const SHORT: ReadonlySet<string> = new Set([
  '待审核',
  '待收货',
  '待回复',
  '待举证',
  '待执行',
  '待处理',
]);
const COUNTERS = counterLabels({
  ...TABS,
  todo_complaint: { ...TODO_METRICS.todo_complaint, labels: ['待处理工商投诉', '待处理投诉'] },
});

const WORDS = {
  tabs: TABS,
  counters: new Map([...COUNTERS].filter(([label]) => !SHORT.has(label) && label !== '即将超时')),
};

/** 京麦: the counters of its home page, orders, 自主售后 and 交易纠纷. */
export const jdOrders = definePage({
  id: 'jd.orders',
  layouts: [],
  readByMeaning: (context) => readPlatformOrders(context, WORDS),
});
