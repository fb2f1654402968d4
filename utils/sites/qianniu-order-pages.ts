import type { PageDefinition } from './page';
import { qnOrders } from './qianniu/orders.page';
import { qnRefunds } from './qianniu/refunds.page';

/** 千牛: orders and refunds. */
export const QIANNIU_ORDER_PAGES: readonly PageDefinition[] = [qnOrders, qnRefunds];
