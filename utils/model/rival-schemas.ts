import { z } from 'zod';
import { MOST_COMPARED, MOST_OPENED } from './rival';
import { instantSchema, pageText } from './schema-base';

export const itemKeySchema = () =>
  z.string().regex(/^(taobao|tmall|1688|jd|pdd|amazon):[A-Z0-9]{5,20}$/);
const board = () => pageText(900).pipe(z.string().startsWith('board:'));
const shop = () => pageText(200).pipe(z.string().startsWith('shop:'));

/** the shop itself, or an item of it */
const subject = () => pageText(900).pipe(z.string().startsWith('shop:'));

/** What the rival desk's messages must look like. */
export const RIVAL_SCHEMAS = {
  'board.list': () => z.strictObject({}),
  'board.get': () => z.strictObject({ board: board() }),
  'rival.get': () => z.strictObject({ item: itemKeySchema() }),
  'rival.compare': () => z.strictObject({ items: z.array(itemKeySchema()).max(MOST_COMPARED) }),
  'rival.notes': () => z.strictObject({}),
  'rival.watch': () => z.strictObject({ item: itemKeySchema(), on: z.boolean() }),
  'rival.open': () => z.strictObject({ items: z.array(itemKeySchema()).max(MOST_OPENED) }),
  'rival.event': () =>
    z.strictObject({
      item: itemKeySchema(),
      before: instantSchema,
      shop: shop(),
      subject: subject().optional(),
    }),
  'keyword.watch': () => z.strictObject({ shop: shop() }),
  'title.looks': () => z.strictObject({}),
};
