import { z } from 'zod';
import { REPORT_KINDS } from './report';
import { LONGEST_REPORT_NAME, periodsOf, REPORT_PERIODS } from './report-definition';
import { pageText } from './schema-base';

export const MOST_LEFT_OUT = 40;
export const leftOutSchema = () =>
  z.array(z.string().regex(/^table\.[a-zA-Z]{1,40}$/)).max(MOST_LEFT_OUT);

const definitionDraft = () =>
  z
    .strictObject({
      id: z.uuid().optional(),
      name: pageText(LONGEST_REPORT_NAME).pipe(z.string().trim().min(1)),
      kind: z.enum(REPORT_KINDS),
      shops: z
        .array(pageText(200).pipe(z.string().startsWith('shop:')))
        .min(1)
        .max(8),
      leftOut: leftOutSchema(),
      period: z.enum(REPORT_PERIODS),
      readyAt: z.number().int().min(0).max(1439).nullable(),
    })
    .refine(({ kind, period }) => periodsOf(kind).includes(period), 'not a period of the kind');

/** What messages about saved reports must look like. */
export const REPORT_SCHEMAS = {
  'report.saved': () => z.strictObject({}),
  'report.save': () => z.strictObject({ draft: definitionDraft() }),
  'report.forget': () => z.strictObject({ id: z.uuid() }),
  'report.opened': () => z.strictObject({ id: z.uuid() }),
};
