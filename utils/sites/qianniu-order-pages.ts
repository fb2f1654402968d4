import type { PageDefinition } from './page';
import { qnOrders } from './qianniu/orders.page';
import { qnRefunds } from './qianniu/refunds.page';
import { qnViolations } from './qianniu/violations.page';

/** 千牛: orders, refunds, violations and complaints. */
export const QIANNIU_ORDER_PAGES: readonly PageDefinition[] = [qnOrders, qnRefunds, qnViolations];
