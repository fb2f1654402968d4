import { counterLabels } from '../marketplace/counter-labels';
import { readPlatformOrders } from '../marketplace/platform-orders';
import { definePage } from '../page';
import { DOUYIN_TODOS } from './todo-words';

const WORDS = { tabs: DOUYIN_TODOS, counters: counterLabels(DOUYIN_TODOS) };

/** 抖店: orders and 售后工作台. */
export const douyinOrders = definePage({
  id: 'douyin.orders',
  layouts: [],
  readByMeaning: (context) => readPlatformOrders(context, WORDS),
});
