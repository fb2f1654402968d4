import { z } from 'zod';
import { CLOCK_KINDS, type ClockKind } from './orders-clock';
import { CLOCK_LIMITS, type ClockLimit, SCORE_IDS } from './orders-desk';
import { pageText } from './schema-base';

/** Thirty days ahead is no warning any more. */
const MOST_HOURS = 720;
const MOST_LEADS = 4;
const MOST_GATES = 30;
const MOST_SHOPS = 100;

const hours = () => z.number().positive().max(MOST_HOURS);
const leads = () => z.array(hours()).max(MOST_LEADS);
const shop = () => pageText(200).pipe(z.string().startsWith('shop:'));

const leadsShape = () =>
  Object.fromEntries(CLOCK_KINDS.map((kind) => [kind, leads()])) as Record<
    ClockKind,
    ReturnType<typeof leads>
  >;
const limitsShape = () =>
  Object.fromEntries(CLOCK_LIMITS.map((limit) => [limit, hours()])) as Record<
    ClockLimit,
    ReturnType<typeof hours>
  >;

const gate = () =>
  z.strictObject({
    id: pageText(60),
    name: pageText(60),
    scores: z.array(z.enum(SCORE_IDS)).min(1).max(SCORE_IDS.length),
    least: z.number().min(1).max(5),
    on: z.boolean(),
  });

const rules = () =>
  z.strictObject({
    leads: z.strictObject(leadsShape()),
    limits: z.strictObject(limitsShape()),
    shopLimits: z
      .record(shop(), z.strictObject(limitsShape()).partial())
      .refine((known) => Object.keys(known).length <= MOST_SHOPS),
    gates: z.array(gate()).max(MOST_GATES),
    ratings: z
      .record(shop(), z.number().int().positive().max(1e9))
      .refine((known) => Object.keys(known).length <= MOST_SHOPS),
  });

/** The messages of the after-sales desk. */
export const ORDERS_SCHEMAS = {
  'orders.desk': () => z.strictObject({}),
  'orders.save': () => z.strictObject({ rules: rules() }),
  'orders.mark': () => z.strictObject({ id: pageText(60), done: z.boolean() }),
};
