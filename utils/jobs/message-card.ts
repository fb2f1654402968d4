import { fillTemplate } from '../insights/fill-template';
import type { DeskCard } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { said } from '../orders/deadline-cards';
import { messageOrders } from '../service/message-orders';
import { orderPlaces } from '../service/message-places';
import type { Database } from '../store/database';
import { hideOrderIds } from './hide-order-ids';
import { shopNameOf } from './known-shops';
import { shopSubject } from './subjects';
import { listTemplates } from './template-desk';

/**
 * A message for the order of the page that closes first, by its state and filled from what the page
 * shows; null where no order on it has a kind of message. It is copied by hand and never sent.
 */
export async function messageCard(db: Database, reading: Reading): Promise<DeskCard | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const hidden = await hideOrderIds(db, reading);
  const [order] = messageOrders([hidden], { shop, shopName: shopNameOf(shop) });
  const [template] = order ? await listTemplates(db, order.kind) : [];
  if (!order || !template) return null;
  const { text, open } = fillTemplate(template.text, orderPlaces(order));
  return {
    id: 'message',
    level: 'info',
    name: template.name,
    said: order.amount ? said('message', order.status, order.amount) : said('words', order.status),
    facts: [
      said('words', text),
      ...(open.length > 0
        ? [said('messageOpen', open.map((place) => `{${place}}`).join(' '))]
        : []),
    ],
    rule: said('messageRule'),
    copy: {
      text,
      use: { template: template.id, shop, subject: order.order, goods: order.goods },
    },
  };
}
