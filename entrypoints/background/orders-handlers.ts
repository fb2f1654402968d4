import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { markDeadline, ordersDesk, saveOrdersRules } from '../../utils/jobs/orders-desk';
import type { ORDERS_SCHEMAS } from '../../utils/model/orders-schemas';
import type { Database } from '../../utils/store/database';

/** The after-sales desk's messages and the jobs that answer them. */
export function ordersHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof ORDERS_SCHEMAS> {
  return {
    'orders.desk': async () => {
      await morning.settled();
      return ordersDesk(db, Date.now());
    },
    'orders.save': async ({ rules }) => {
      await morning.write(() => saveOrdersRules(db, rules));
      return ordersDesk(db, Date.now());
    },
    'orders.mark': async ({ id, done }) => {
      await morning.write(() => markDeadline(db, id, done, Date.now()));
      return ordersDesk(db, Date.now());
    },
  };
}
