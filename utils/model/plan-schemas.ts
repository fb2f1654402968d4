import { z } from 'zod';
import { RULE_IDS } from './alert';
import { itemKeySchema } from './rival-schemas';
import { daySchema, pageText } from './schema-base';
import { TARGET_LENGTHS } from './target';
import { LONGEST_TASK } from './task';

const taskId = () => z.uuid();
const taskDraft = () =>
  z.strictObject({
    id: taskId().optional(),
    shop: z.union([z.literal(''), pageText(200).pipe(z.string().startsWith('shop:'))]),
    text: pageText(LONGEST_TASK).pipe(z.string().trim().min(1)),
    due: daySchema,
    origin: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('alert'), id: pageText(300), rule: z.enum(RULE_IDS) }),
        z.strictObject({ kind: z.literal('note'), id: z.uuid(), item: itemKeySchema() }),
      ])
      .optional(),
  });

/** What messages about plans must look like. */
export const PLAN_SCHEMAS = {
  'task.plan': () => z.strictObject({ per: z.enum(TARGET_LENGTHS), day: daySchema }),
  'task.save': () => z.strictObject({ draft: taskDraft() }),
  'task.mark': () => z.strictObject({ id: taskId(), done: z.boolean() }),
  'task.remove': () => z.strictObject({ id: taskId() }),
};
