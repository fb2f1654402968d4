import { DEFAULT_ORDERS_RULES, type OrdersRules } from '../model/orders-desk';
import type { Database } from './database';

/** What the operator set of the after-sales desk; what ships where nothing was set. */
export async function ordersRules(db: Database): Promise<OrdersRules> {
  const entry = await db.meta.get('ordersRules');
  if (entry?.key !== 'ordersRules') return DEFAULT_ORDERS_RULES;
  // What was set before a kind of deadline, or shops of their own, were known says nothing of them.
  const leads = { ...DEFAULT_ORDERS_RULES.leads, ...entry.value.leads };
  return { ...DEFAULT_ORDERS_RULES, ...entry.value, leads };
}

export async function keepOrdersRules(db: Database, value: OrdersRules): Promise<void> {
  await db.meta.put({ key: 'ordersRules', value });
}
