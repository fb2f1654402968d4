import { z } from 'zod';
import { METRIC_IDS, type MetricId } from './metric';
import { PAGE_IDS, type Reading } from './reading';
import { daySchema, httpsUrlSchema, instantSchema, pageText } from './schema-base';

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exact'),
    value: z.number(),
    step: z.number().nonnegative().optional(),
  }),
  z.strictObject({
    kind: z.literal('range'),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal('index'), value: z.number() }),
  z.strictObject({
    kind: z.literal('missing'),
    why: z.enum(['absent', 'masked', 'unreadable', 'gated', 'out-of-scope']),
  }),
]);

const periodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: daySchema }),
  z.strictObject({ kind: z.literal('live'), day: daySchema }),
  z.strictObject({
    kind: z.literal('span'),
    from: daySchema,
    to: daySchema,
    unit: z.enum(['week', 'month', 'recent', 'custom']),
  }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

const scopeSchema = z.strictObject({
  period: periodSchema,
  device: z.enum(['all', 'pc', 'wireless', 'unknown']),
  tab: pageText(60).optional(),
  window: z.literal([1, 3, 7, 15, 30]).optional(),
});

const metricFigureSchema = z.strictObject({
  metric: z.enum(METRIC_IDS as [MetricId, ...MetricId[]]),
  label: pageText(60),
  raw: pageText(120),
  figure: figureSchema,
  change: z
    .strictObject({
      base: pageText(60),
      raw: pageText(120),
      figure: figureSchema,
      signed: z.boolean(),
    })
    .optional(),
  found: z.enum(['layout', 'meaning']),
  suspect: z.array(pageText(80)).max(20).optional(),
});

const printedSchema = z.strictObject({ raw: pageText(120), figure: figureSchema });

const listingSchema = z.strictObject({
  site: z.enum(['taobao', 'tmall']),
  itemId: z.string().regex(/^\d{5,20}$/),
  title: pageText(400),
  prices: z
    .array(
      z.strictObject({
        kind: z.enum(['list', 'shown', 'coupon']),
        raw: pageText(120),
        figure: figureSchema,
        doubt: pageText(80).optional(),
      }),
    )
    .max(20),
  sales: printedSchema.optional(),
  reviews: printedSchema.optional(),
  shop: z.strictObject({ name: pageText(120), id: pageText(40).optional() }).optional(),
  scores: z
    .array(
      z.strictObject({
        name: z.enum(['description', 'service', 'logistics']),
        label: pageText(40),
        raw: pageText(60),
        figure: figureSchema,
      }),
    )
    .max(6),
  images: z.array(z.strictObject({ url: httpsUrlSchema, id: pageText(300) })).max(60),
  skus: z
    .array(
      z.strictObject({
        id: pageText(120),
        name: pageText(300),
        figure: figureSchema.optional(),
        available: z.boolean().optional(),
      }),
    )
    .max(1000),
});

const reviewRowSchema = z.strictObject({
  key: pageText(80),
  itemId: z
    .string()
    .regex(/^\d{5,20}$/)
    .optional(),
  itemTitle: pageText(400).optional(),
  text: pageText(5000),
  followUp: pageText(5000).optional(),
  emotion: z.enum(['positive', 'neutral', 'negative', 'pending']).optional(),
  writtenAt: instantSchema.optional(),
  replied: z.boolean().optional(),
  replyDaysLeft: z.number().int().min(0).max(400).optional(),
});

const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('metrics'), figures: z.array(metricFigureSchema).max(5000) }),
  z.strictObject({ kind: z.literal('listing'), listing: listingSchema }),
  z.strictObject({ kind: z.literal('reviews'), rows: z.array(reviewRowSchema).max(500) }),
]);

/**
 * The door that every reading passes before it is believed: known fields only, bounded sizes,
 * no control characters. A page's script can be made to send anything, so nothing is assumed.
 */
export const readingSchema: z.ZodType<Reading> = z.strictObject({
  page: z.enum(PAGE_IDS),
  layout: pageText(40),
  url: httpsUrlSchema,
  takenAt: instantSchema,
  shop: z
    .strictObject({
      name: pageText(120).refine((name) => name.trim() !== '', 'empty shop name'),
      id: pageText(40).optional(),
      kind: z.enum(['taobao', 'tmall', 'unknown']).optional(),
    })
    .optional(),
  scope: scopeSchema,
  parts: z.array(partSchema).max(20),
  trouble: z
    .array(
      z.strictObject({
        field: pageText(80),
        why: z.enum([
          'risk-control',
          'logged-out',
          'no-figures',
          'layout-unknown',
          'field-missing',
          'field-ambiguous',
          'unit-unknown',
          'scope-unknown',
          'identity-broken',
          'sources-disagree',
          'too-large',
          'reader-failed',
        ]),
        detail: pageText(300).optional(),
      }),
    )
    .max(300),
});
