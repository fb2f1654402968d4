import { z } from 'zod';
import { ACTIVITY_SCHEMAS } from './activity-schemas';
import { ADS_SCHEMAS } from './ads-schemas';
import { ALERT_MARKS, RULE_IDS } from './alert';
import { MOST_UNIT_COSTS } from './costs';
import { daysBetween } from './day';
import { DECISION_KINDS } from './decision';
import { DESKS_IN_PANEL } from './desk-panel';
import { EARLY_SCHEMAS, readingMessage } from './early-schemas';
import { METRIC_IDS, type MetricId } from './metric';
import { IMAGE_COMPOSITIONS } from './note';
import { ORDERS_SCHEMAS } from './orders-schemas';
import { PAGE_IDS } from './page-id';
import { NARROWEST_PANEL, WIDEST_PANEL } from './panel-look';
import { FOLDABLE_SECTIONS } from './panel-section';
import { PLAN_SCHEMAS } from './plan-schemas';
import { PROMO_WEIGHTS } from './promo';
import type { BackgroundMessage, ToBackground } from './protocol';
import { ROW_KINDS } from './reading';
import { readingSchema } from './reading-schema';
import { REPORT_KINDS } from './report';
import { leftOutSchema, REPORT_SCHEMAS } from './report-schemas';
import { REVIEW_SCHEMAS } from './review-schemas';
import { itemKeySchema, RIVAL_SCHEMAS } from './rival-schemas';
import { daySchema, instantSchema, pageText } from './schema-base';
import { SERVICE_SCHEMAS } from './service-schemas';
import { settingsShape } from './settings-shape';
import { type Check, nullable, record } from './shape';
import { TARGET_LENGTHS, TARGET_METRICS } from './target';
import { TAUGHT_PERIODS } from './taught';

/** Browsers pass no message of more than 64 MB on. */
const LONGEST_IMPORT = 48 * 1024 * 1024;
const DESK_PLACE = new RegExp(`^(${DESKS_IN_PANEL.join('|')})(\\?[\\w.%+=&*-]*)?$`);
const nothing = () => z.strictObject({});
const tabId = () => z.number().int().nonnegative();
const noteText = () => pageText(500);
/** a shop, or a row of it with its path */
const seriesSubject = () => pageText(900).pipe(z.string().startsWith('shop:'));
const seriesScope = () => pageText(300);

const noteDraftSchema = () =>
  z.strictObject({
    id: z.uuid().optional(),
    item: itemKeySchema(),
    about: z.enum(['title', 'image']),
    imageIndex: z.number().int().min(1).max(60).optional(),
    imageId: pageText(300).optional(),
    composition: z.enum(IMAGE_COMPOSITIONS).optional(),
    sellingPoint: noteText(),
    numericPoint: noteText(),
    promoTag: noteText(),
    badge: noteText(),
    mainColor: noteText(),
    isVideo: z.boolean(),
    difference: noteText(),
    action: noteText(),
    tags: noteText().optional(),
    text: pageText(1000).optional(),
    decision: z.uuid().optional(),
  });

const label = () => pageText(80);
const taughtDraftSchema = () =>
  z.strictObject({
    page: z.enum(PAGE_IDS).nullable(),
    host: z.string().max(253),
    path: pageText(400),
    metric: z.enum(METRIC_IDS as [MetricId, ...MetricId[]]),
    description: z.strictObject({
      label: label(),
      unit: pageText(12),
      row: label().optional(),
      column: label().optional(),
      section: label().optional(),
      neighbours: z.array(label()).max(12),
      raw: pageText(120),
      low: z.number(),
      high: z.number(),
    }),
    place: z
      .strictObject({
        shop: pageText(60).pipe(z.string().trim().min(1)),
        period: z.enum(TAUGHT_PERIODS),
      })
      .optional(),
  });

/** `shop:NAME`, or `shop:NAME>kind:id` for something of it. */
const subjectName = () => pageText(400).refine((text) => text.startsWith('shop:'));
const decisionDraftSchema = () =>
  z.strictObject({
    id: z.uuid().optional(),
    shop: subjectName(),
    subject: subjectName(),
    subjectName: pageText(300),
    kind: z.enum(DECISION_KINDS),
    what: noteText(),
    at: instantSchema.optional(),
    notBefore: instantSchema.optional(),
  });

const shopSubject = () => pageText(200).pipe(z.string().startsWith('shop:'));

const costShare = () => z.number().min(0).max(1).nullable().optional();
const costEditSchema = () =>
  z.strictObject({
    margin: costShare(),
    fees: costShare(),
    refunds: costShare(),
    shipping: costShare(),
    unitCosts: z
      .record(z.string().regex(/^\d{5,20}$/), z.number().positive().max(1e8))
      .refine((costs) => Object.keys(costs).length <= MOST_UNIT_COSTS)
      .optional(),
  });

/** A year and a day to spare, so that no question loads the whole store. */
const MOST_SPAN_DAYS = 366;
const daySpanSchema = () =>
  z
    .strictObject({ from: daySchema, to: daySchema })
    .refine(
      ({ from, to }) => from <= to && daysBetween(from, to) < MOST_SPAN_DAYS,
      'not a stretch of days',
    );

const promoKey = () => pageText(60);
/** Days that are none, or stand the wrong way round, get a sentence and no refusal. */
const promoDraftSchema = () =>
  z.strictObject({
    key: promoKey().optional(),
    event: pageText(40),
    weight: z.enum(PROMO_WEIGHTS),
    from: z.string().max(10),
    to: z.string().max(10),
    off: z.boolean(),
  });

/** A desk's view with its parameters, and no other address. */
const deskPlace = () => z.string().max(2000).regex(DESK_PLACE);

/**
 * What each message to the background must look like; anything else is refused unread. Each is made
 * when it is asked for: a worker that wakes for one message does not wait for the checks of all.
 */
export const MESSAGE_SCHEMAS: {
  [K in BackgroundMessage]: () => Check<ToBackground[K]['send']>;
} = {
  ...EARLY_SCHEMAS,
  ...RIVAL_SCHEMAS,
  ...SERVICE_SCHEMAS,
  ...ORDERS_SCHEMAS,
  ...REVIEW_SCHEMAS,
  ...ADS_SCHEMAS,
  ...PLAN_SCHEMAS,
  ...REPORT_SCHEMAS,
  'import.record': () => z.strictObject({ readings: z.string().max(LONGEST_IMPORT) }),
  'panel.open': () => z.strictObject({ tabId: tabId().optional() }),
  'panel.beside': () => nothing(),
  'panel.look': () => nothing(),
  'panel.keep': () =>
    z.strictObject({
      look: z.strictObject({
        width: z.int().min(NARROWEST_PANEL).max(WIDEST_PANEL),
        side: z.enum(['left', 'right']),
        folded: z.boolean(),
        parts: z.array(z.enum(FOLDABLE_SECTIONS)).max(FOLDABLE_SECTIONS.length),
      }),
    }),
  'figure.show': () => z.strictObject({ label: pageText(200), raw: pageText(200) }),
  'panel.view': readingMessage,
  'snapshot.store': readingMessage,
  'snapshot.request': () => z.strictObject({ tabId: tabId() }),
  'tab.reading': () => z.strictObject({ tabId: tabId() }),
  'tab.page': () => z.strictObject({ tabId: tabId() }),
  'today.get': () => nothing(),
  'today.folded': () => nothing(),
  'alert.mark': () => z.strictObject({ id: pageText(300), mark: z.enum(ALERT_MARKS) }),
  'alert.seen': () => z.strictObject({ ids: z.array(pageText(300)).max(500) }),
  'note.list': () => z.strictObject({ item: itemKeySchema() }),
  'note.save': () => z.strictObject({ draft: noteDraftSchema() }),
  'note.remove': () => z.strictObject({ id: z.uuid() }),
  'decision.list': () => z.strictObject({ shop: subjectName().optional() }),
  'decision.save': () => z.strictObject({ draft: decisionDraftSchema() }),
  'decision.remove': () => z.strictObject({ id: z.uuid() }),
  'decision.answers': () => z.strictObject({ ids: z.array(z.uuid()).max(60) }),
  'decision.subjects': () => z.strictObject({ shop: subjectName() }),
  'decision.suggested': () => nothing(),
  'decision.decline': () => z.strictObject({ key: pageText(300) }),
  'decision.looked': () => nothing(),
  'decision.place': () =>
    record<ToBackground['decision.place']['send']>({ reading: nullable(readingSchema()) }),
  'shop.list': () => nothing(),
  'listing.list': () => nothing(),
  'search.index': () => nothing(),
  'series.get': () =>
    z.strictObject({
      subject: seriesSubject(),
      metrics: z.array(z.enum(METRIC_IDS as [MetricId, ...MetricId[]])).max(METRIC_IDS.length),
      from: daySchema,
      to: daySchema,
      scope: seriesScope().optional(),
    }),
  'series.scopes': () => z.strictObject({ subject: seriesSubject() }),
  'series.looks': () =>
    z.strictObject({ subject: seriesSubject(), scope: seriesScope(), day: daySchema }),
  'series.settling': () => z.strictObject({ subject: seriesSubject(), scope: seriesScope() }),
  'why.open': () => z.strictObject({ shopName: pageText(200), day: daySchema, baseDay: daySchema }),
  'desk.open': () => z.strictObject({ place: deskPlace() }),
  'change.explain': () =>
    z.strictObject({
      subject: pageText(600).pipe(z.string().startsWith('shop:')),
      span: daySpanSchema(),
      base: z.union([
        daySpanSchema(),
        z.strictObject({ medianOf: z.literal(7) }),
        z.strictObject({ target: z.enum(TARGET_LENGTHS) }),
      ]),
      pairs: z.literal(true).optional(),
    }),
  'report.make': () =>
    z.strictObject({
      kind: z.enum(REPORT_KINDS),
      shops: z.array(shopSubject()).min(1).max(8),
      span: daySpanSchema(),
      leftOut: leftOutSchema().optional(),
    }),
  'subject.list': () => z.strictObject({ shop: seriesSubject(), kind: z.enum(ROW_KINDS) }),
  'subject.kinds': () => z.strictObject({ shop: seriesSubject() }),
  'target.board': () => z.strictObject({ shop: shopSubject() }),
  'target.save': () =>
    z.strictObject({
      shop: shopSubject(),
      edits: z
        .array(
          z.strictObject({
            metric: z.enum(TARGET_METRICS),
            per: z.enum(TARGET_LENGTHS),
            value: z.number().positive().max(1e12).nullable(),
          }),
        )
        .max(TARGET_METRICS.length * TARGET_LENGTHS.length),
    }),
  'plan.save': () =>
    z.strictObject({
      shop: shopSubject(),
      day: daySchema,
      value: z.number().min(0).max(1e12).nullable(),
    }),
  'member.list': () => nothing(),
  'member.say': () => z.strictObject({ member: shopSubject(), shop: shopSubject() }),
  'cost.get': () => z.strictObject({ shop: shopSubject() }),
  'cost.save': () => z.strictObject({ shop: shopSubject(), edit: costEditSchema() }),
  ...ACTIVITY_SCHEMAS,
  'health.get': () => nothing(),
  'rule.list': () => nothing(),
  'rule.save': () =>
    z.strictObject({
      change: z.strictObject({
        shop: pageText(200),
        rule: z.enum(RULE_IDS),
        off: z.boolean(),
        severity: z.enum(['urgent', 'warn', 'info']),
        thresholds: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.number()),
      }),
    }),
  'rule.lower': () => z.strictObject({ rule: z.enum(RULE_IDS), subject: pageText(300) }),
  'promo.list': () => nothing(),
  'promo.save': () => z.strictObject({ draft: promoDraftSchema() }),
  'promo.undo': () => z.strictObject({ key: promoKey() }),
  'teach.start': () => z.strictObject({ tabId: tabId().optional() }),
  'sample.save': () => z.strictObject({ tabId: tabId().optional() }),
  'teach.list': () => nothing(),
  'teach.save': () => z.strictObject({ taught: taughtDraftSchema() }),
  'teach.remove': () => z.strictObject({ id: z.uuid() }),
  'teach.shops': () => nothing(),
  'teach.question': () => nothing(),
  'teach.leave': () => z.strictObject({ id: z.uuid() }),
  'site.list': () => nothing(),
  'settings.get': () => nothing(),
  'settings.save': () =>
    record<ToBackground['settings.save']['send']>({ settings: settingsShape() }),
  'look.get': () => nothing(),
  'backup.state': () => nothing(),
  'backup.made': () => nothing(),
  'backup.restore': () => nothing(),
  'store.erase': () => nothing(),
  'practice.start': () => z.strictObject({ name: pageText(60).pipe(z.string().trim().min(1)) }),
  'practice.end': () => nothing(),
};
