import { DEFAULT_ORDERS_RULES, type OrdersRules } from '../model/orders-desk';
import type { Database } from './database';

/** What the operator set of the after-sales desk; what ships where nothing was set. */
export async function ordersRules(db: Database): Promise<OrdersRules> {
  const entry = await db.meta.get('ordersRules');
  return entry?.key === 'ordersRules' ? entry.value : DEFAULT_ORDERS_RULES;
}

export async function keepOrdersRules(db: Database, value: OrdersRules): Promise<void> {
  await db.meta.put({ key: 'ordersRules', value });
}
