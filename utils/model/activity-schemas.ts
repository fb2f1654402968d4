import { z } from 'zod';
import { ACTIVITY_TIMES, AFTER_DAYS } from './activity';
import { instantSchema, pageText } from './schema-base';

const share = () => z.number().min(0).max(1);
const money = () => z.number().min(0).max(1e9);
const activityId = () => pageText(400).pipe(z.string().min(1));
const nothing = () => z.strictObject({});

const activityDraftSchema = () =>
  z.strictObject({
    id: activityId().optional(),
    shop: pageText(200).pipe(z.string().startsWith('shop:')),
    kind: z.string().regex(/^[a-z-]{1,40}$/),
    name: pageText(120),
    times: z.partialRecord(z.enum(ACTIVITY_TIMES), instantSchema),
    joins: z.boolean().nullable(),
    items: z
      .array(
        z.strictObject({
          id: z.string().regex(/^\d{5,20}$/),
          price: z.number().positive().max(1e8).optional(),
          stock: z.number().int().min(0).max(1e9).optional(),
        }),
      )
      .max(200),
    costs: z.strictObject({
      fixed: money().optional(),
      rate: share().optional(),
      coupons: money().optional(),
      ads: money().optional(),
      margin: share().optional(),
    }),
    afterDays: z.literal(AFTER_DAYS),
    people: z.number().int().min(0).max(1e9).optional(),
    note: pageText(500),
  });

/** What messages of the activity desk must look like. */
export const ACTIVITY_SCHEMAS = {
  'activity.board': () => nothing(),
  'activity.results': () => z.strictObject({ ids: z.array(activityId()).max(200) }),
  'activity.save': () => z.strictObject({ draft: activityDraftSchema() }),
  'activity.remove': () => z.strictObject({ id: activityId() }),
};
