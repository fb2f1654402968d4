import { z } from 'zod';
import { METRIC_IDS, type MetricId } from './metric';
import { PAGE_IDS } from './page-id';
import { type Reading, ROW_KINDS } from './reading';
import { daySchema, httpsUrlSchema, instantSchema, once, pageText } from './schema-base';

const figureSchema = once(() =>
  z.discriminatedUnion('kind', [
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
  ]),
);

const periodSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('day'), day: daySchema }),
    z.strictObject({ kind: z.literal('live'), day: daySchema }),
    z.strictObject({
      kind: z.literal('span'),
      from: daySchema,
      to: daySchema,
      unit: z.enum(['week', 'month', 'recent', 'custom']),
    }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
);

const scopeSchema = once(() =>
  z.strictObject({
    period: periodSchema(),
    device: z.enum(['all', 'pc', 'wireless', 'unknown']),
    tab: pageText(60).optional(),
    window: z.literal([1, 3, 7, 15, 30]).optional(),
    attribution: pageText(60).optional(),
    compare: pageText(60).optional(),
  }),
);

const metricFigureSchema = once(() =>
  z.strictObject({
    metric: z.enum(METRIC_IDS as [MetricId, ...MetricId[]]),
    label: pageText(60),
    raw: pageText(120),
    figure: figureSchema(),
    change: z
      .strictObject({
        base: pageText(60),
        raw: pageText(120),
        figure: figureSchema(),
        signed: z.boolean(),
      })
      .optional(),
    found: z.enum(['layout', 'meaning', 'taught']),
    scope: scopeSchema().partial().optional(),
    suspect: z.array(pageText(80)).max(20).optional(),
    unverified: pageText(80).optional(),
  }),
);

const printedSchema = once(() => z.strictObject({ raw: pageText(120), figure: figureSchema() }));

const priceSchema = once(() =>
  printedSchema().extend({
    kind: z.enum(['list', 'shown', 'coupon']),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    fromPieces: z.number().int().positive().optional(),
    doubt: pageText(80).optional(),
  }),
);

const subjectSchema = once(() =>
  z.strictObject({
    kind: z.enum(ROW_KINDS),
    name: pageText(400),
    id: pageText(80).optional(),
    path: z.array(pageText(120)).max(8).optional(),
    of: z.enum(['own', 'rival', 'peers']).optional(),
    url: httpsUrlSchema.optional(),
    image: httpsUrlSchema.optional(),
  }),
);

const rowTextsSchema = once(() =>
  z.array(z.strictObject({ label: pageText(60), text: pageText(400) })).max(60),
);

const tablePartSchema = once(() =>
  z.strictObject({
    kind: z.literal('table'),
    title: pageText(120).optional(),
    subject: subjectSchema().optional(),
    rows: z
      .array(
        z.strictObject({
          subject: subjectSchema(),
          figures: z.array(metricFigureSchema()).max(200),
          texts: rowTextsSchema().optional(),
          subtotal: z.literal(true).optional(),
        }),
      )
      .max(2000),
    rowsInAll: z.number().int().nonnegative().optional(),
  }),
);

const boardPartSchema = once(() =>
  z.strictObject({
    kind: z.literal('board'),
    title: pageText(120).optional(),
    query: pageText(200).optional(),
    category: pageText(200).optional(),
    sortedBy: pageText(60).optional(),
    pageNumber: z.number().int().positive().optional(),
    rows: z
      .array(
        z.strictObject({
          rank: figureSchema(),
          subject: subjectSchema(),
          prices: z.array(priceSchema()).max(20),
          sales: printedSchema().optional(),
          reviews: printedSchema().optional(),
          shop: z.strictObject({ name: pageText(120), id: pageText(40).optional() }).optional(),
          place: pageText(60).optional(),
          promoted: z.literal(true).optional(),
          figures: z.array(metricFigureSchema()).max(60),
        }),
      )
      .max(1000),
  }),
);

const ordersPartSchema = once(() =>
  z.strictObject({
    kind: z.literal('orders'),
    rows: z
      .array(
        z.strictObject({
          kind: z.enum(['order', 'refund', 'dispute']),
          id: pageText(80),
          status: pageText(120),
          amount: printedSchema().optional(),
          items: z
            .array(
              z.strictObject({
                id: pageText(40).optional(),
                title: pageText(400),
                quantity: z.number().int().nonnegative().optional(),
              }),
            )
            .max(100),
          createdAt: instantSchema.optional(),
          deadline: z
            .strictObject({
              label: pageText(60),
              raw: pageText(120),
              at: instantSchema.nullable(),
            })
            .optional(),
          type: pageText(60).optional(),
          reason: pageText(200).optional(),
          intervened: z.literal(true).optional(),
        }),
      )
      .max(500),
  }),
);

const activitiesPartSchema = once(() =>
  z.strictObject({
    kind: z.literal('activities'),
    rows: z
      .array(
        z.strictObject({
          id: pageText(40).optional(),
          name: pageText(200),
          status: pageText(60).optional(),
          url: httpsUrlSchema.optional(),
          phases: z
            .array(
              z.strictObject({
                label: pageText(60),
                raw: pageText(200),
                from: instantSchema.optional(),
                to: instantSchema.optional(),
              }),
            )
            .max(30),
          gates: z
            .array(
              z.strictObject({
                label: pageText(120),
                raw: pageText(400),
                met: z.boolean().optional(),
              }),
            )
            .max(100),
          items: z
            .array(
              z.strictObject({
                subject: subjectSchema(),
                prices: z.array(priceSchema()).max(20),
                stock: printedSchema().optional(),
                texts: rowTextsSchema(),
              }),
            )
            .max(500),
        }),
      )
      .max(200),
  }),
);

const listingSchema = once(() =>
  z.strictObject({
    site: z.enum(['taobao', 'tmall', '1688', 'jd', 'pdd', 'amazon']),
    itemId: z.string().regex(/^[A-Z0-9]{5,20}$/),
    title: pageText(400),
    prices: z.array(priceSchema()).max(20),
    sales: printedSchema().optional(),
    reviews: printedSchema().optional(),
    shop: z.strictObject({ name: pageText(120), id: pageText(40).optional() }).optional(),
    scores: z
      .array(
        z.strictObject({
          name: z.enum(['description', 'service', 'logistics', 'rating']),
          label: pageText(40),
          raw: pageText(60),
          figure: figureSchema(),
        }),
      )
      .max(6),
    images: z.array(z.strictObject({ url: httpsUrlSchema, id: pageText(300) })).max(60),
    skus: z
      .array(
        z.strictObject({
          id: pageText(120),
          name: pageText(300),
          figure: figureSchema().optional(),
          available: z.boolean().optional(),
        }),
      )
      .max(1000),
  }),
);

const reviewRowSchema = once(() =>
  z.strictObject({
    key: pageText(80),
    itemId: z
      .string()
      .regex(/^[A-Z0-9]{5,20}$/)
      .optional(),
    itemTitle: pageText(400).optional(),
    text: pageText(5000),
    followUp: pageText(5000).optional(),
    emotion: z.enum(['positive', 'neutral', 'negative', 'pending']).optional(),
    stars: z.number().int().min(1).max(5).optional(),
    writtenAt: instantSchema.optional(),
    replied: z.boolean().optional(),
    replyDaysLeft: z.number().int().min(0).max(400).optional(),
  }),
);

const questionRowSchema = once(() =>
  z.strictObject({
    key: pageText(80),
    itemId: z
      .string()
      .regex(/^[A-Z0-9]{5,20}$/)
      .optional(),
    itemTitle: pageText(400).optional(),
    text: pageText(1000),
    askedAt: instantSchema.optional(),
    answers: z.number().int().min(0).max(1e6).optional(),
    answered: z.boolean().optional(),
    answerDaysLeft: z.number().int().min(0).max(400).optional(),
  }),
);

const partSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('metrics'),
      subject: subjectSchema().optional(),
      figures: z.array(metricFigureSchema()).max(5000),
    }),
    tablePartSchema(),
    boardPartSchema(),
    ordersPartSchema(),
    activitiesPartSchema(),
    z.strictObject({ kind: z.literal('listing'), listing: listingSchema() }),
    z.strictObject({ kind: z.literal('reviews'), rows: z.array(reviewRowSchema()).max(500) }),
    z.strictObject({ kind: z.literal('questions'), rows: z.array(questionRowSchema()).max(500) }),
  ]),
);

/**
 * The door that every reading passes before it is believed: known fields only, bounded sizes,
 * no control characters. A page's script can be made to send anything, so nothing is assumed.
 * Made when it is first asked for, since most wakings of the background check no reading.
 */
export const readingSchema: () => z.ZodType<Reading> = once(() =>
  z.strictObject({
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
    scope: scopeSchema(),
    list: z
      .strictObject({
        page: z.number().int().positive().max(10_000).optional(),
        sortedBy: pageText(60).optional(),
      })
      .optional(),
    parts: z.array(partSchema()).max(20),
    trouble: z
      .array(
        z.strictObject({
          field: pageText(80),
          why: z.enum([
            'risk-control',
            'too-busy',
            'restricted',
            'logged-out',
            'no-figures',
            'layout-unknown',
            'field-missing',
            'field-ambiguous',
            'unit-unknown',
            'scope-unknown',
            'identity-broken',
            'sources-disagree',
            'unverified',
            'too-large',
            'reader-failed',
          ]),
          detail: pageText(300).optional(),
        }),
      )
      .max(300),
  }),
);
