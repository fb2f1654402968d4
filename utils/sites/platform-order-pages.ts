import { alibaba1688Orders } from './alibaba-1688/orders.page';
import { douyinOrders } from './douyin/orders.page';
import { jdOrders } from './jd/orders.page';
import type { PageDefinition } from './page';

/** Orders and refunds in the consoles of other platforms. */
export const PLATFORM_ORDER_PAGES: readonly PageDefinition[] = [
  jdOrders,
  douyinOrders,
  alibaba1688Orders,
];
