import type { Day, Instant } from './day';
import type { Figure } from './figure';
import type { MetricId } from './metric';
import type { ActivityRow, RowText } from './reading';

/** The moments that an activity has; a page or the operator gives each. */
export const ACTIVITY_TIMES = [
  'signUpFrom',
  'signUpBy',
  'materialBy',
  'stockBy',
  'warmUpFrom',
  'from',
  'to',
] as const;
export type ActivityTime = (typeof ACTIVITY_TIMES)[number];
export type ActivityTimes = Partial<Record<ActivityTime, Instant>>;

/** `message`: a small promotion by 旺旺, SMS or WeChat; has no registration and no phases. */
export type ActivityGroup = 'platform' | 'own' | 'message';

export interface ActivityKind {
  id: string;
  group: ActivityGroup;
  zh: string;
  en: string;
}

/** What pages said of an activity: of each field what the newest look that shows it says. */
export interface SeenActivity extends ActivityRow {
  firstSeenAt: Instant;
  readAt: Instant;
}

/** What an activity costs beside the goods. */
export interface ActivityCosts {
  /** 坑位费, 保底费: CNY, whatever is sold */
  fixed?: number;
  /** 技术服务费 or commission, as a share of what was sold during the activity */
  rate?: number;
  /** CNY of coupons and red packets that the shop pays */
  coupons?: number;
  /** CNY of advertising beyond what would have been spent anyway */
  ads?: number;
  /** gross margin at the activity's price; the shop's own where left out */
  margin?: number;
}

export interface OwnItem {
  /** the platform's number of the item */
  id: string;
  /** CNY that is promised */
  price?: number;
  /** pieces that are promised */
  stock?: number;
}

/** How many days after an activity are looked at for sales that it took from them. */
export const AFTER_DAYS = [7, 14] as const;
export type AfterDays = (typeof AFTER_DAYS)[number];

/** What the operator said of an activity; over what pages say. */
export interface OwnActivity {
  kind?: string;
  name?: string;
  /** null: not known yet. Only what differs from the pages is kept. */
  times: ActivityTimes;
  /** taking part; null: as the state on the page says */
  joins: boolean | null;
  items: OwnItem[];
  costs: ActivityCosts;
  afterDays: AfterDays;
  /** how many people a small promotion was sent to */
  people?: number;
  note: string;
}

/** One line of the ledger as it is stored. */
export interface ActivityRecord {
  id: string;
  shop: string;
  /** the activity's number or name on the pages; absent for one written by hand */
  pageKey?: string;
  seen?: SeenActivity;
  own: OwnActivity;
  changedAt: Instant;
}

/** What the form gives; without an id it is a new one. */
export interface ActivityDraft extends OwnActivity {
  id?: string;
  shop: string;
  kind: string;
  name: string;
}

/** Why a draft cannot stand in the ledger. */
export type ActivityRefusal = 'no-name' | 'no-times' | 'order' | 'long';

/** A requirement with the verdict: the page's own word first, else the shop's own figures. */
export interface JudgedGate {
  label: string;
  raw: string;
  verdict: 'met' | 'missed' | 'unknown';
  by: 'page' | 'own' | null;
  /** the own figure that decided, or comes nearest */
  own?: { metric: MetricId; figure: Figure; readAt?: Instant; day?: Day; item?: string };
  /** why it cannot be said */
  why?: 'not-understood' | 'not-read' | 'days-missing' | 'price-above';
}

/** A promised price beside the item's own prices of the days before. */
export interface PriceCheck {
  item: string;
  itemName: string;
  planned: number | null;
  /** how many days back are looked at, as the requirements say or 30 */
  days: number;
  lowest?: { price: number; at: Instant; where: 'shelf' | 'listing' };
  /** the price that the page itself demands */
  demanded?: number;
  verdict: 'fine' | 'too-high' | 'no-price' | 'no-history';
  /** what the page says of it beside its price: limits, states, what is wrong */
  states: RowText[];
  /** promised pieces, and what the shelf held when it was last read */
  promised?: number;
  stock?: { pieces: number; at: Instant };
}

/** `in`: handed in or beyond · `out`: withdrawn · `refused`: turned down or thrown out */
export type ActivityStanding = 'open' | 'in' | 'out' | 'refused' | 'unknown';

export type ActivityStage =
  | 'undated'
  | 'sign-up-later'
  | 'sign-up'
  | 'waiting'
  | 'warm-up'
  | 'running'
  | 'after'
  | 'over';

/** One line of the ledger as it is shown. */
export interface Activity {
  id: string;
  shop: string;
  kind: string;
  group: ActivityGroup;
  name: string;
  status?: string;
  url?: string;
  readAt?: Instant;
  times: ActivityTimes;
  /** the times that the operator set over the page's, or by hand */
  ownTimes: ActivityTime[];
  standing: ActivityStanding;
  joins: boolean | null;
  stage: ActivityStage;
  gates: JudgedGate[];
  prices: PriceCheck[];
  /** as the page prints them */
  fees: RowText[];
  /** what of the fees is understood, and over it what the operator said */
  costs: ActivityCosts;
  own: OwnActivity;
}

/** Something to be told or done at a moment of an activity. */
export interface ActivityMoment {
  activity: string;
  name: string;
  shop: string;
  what: 'sign-up-ends' | 'material' | 'stock' | 'starts' | 'ends' | 'review';
  at: Instant;
}

/** An item that came new onto the shelf. */
export interface FreshItem {
  item: string;
  name: string;
  at: Instant;
  url?: string;
}

export interface FreshProduct extends FreshItem {
  shop: string;
}

export interface ActivityBoard {
  shops: { shop: string; name: string }[];
  /** the last begun first */
  activities: Activity[];
  /** what lies ahead, the nearest first */
  moments: ActivityMoment[];
  /** new products that are not in the ledger yet */
  fresh: FreshProduct[];
}

export interface ActivityAnswer {
  board: ActivityBoard;
  refused: ActivityRefusal | null;
  /** the id of what was kept */
  id?: string;
}

/** Sales of some days beside what was to be expected of them. */
export interface EffectSpan {
  from: Day;
  to: Day;
  days: number;
  actual: number;
  expected: number;
  lift: number;
}

export interface ActivityProfit {
  profit: number;
  low: number;
  high: number;
  margin: number;
  refunds: number;
  /** the refunds are those of the activity's own buyers; else the shop's usual share */
  ownRefunds: boolean;
  /** shares of the price that the operator gave; 0 where not given */
  fees: number;
  shipping: number;
  costs: number;
  /** asked but not answered, and therefore not in it */
  missing: ('fees' | 'shipping')[];
}

/** The sales effect of an activity, or why it cannot be said yet. */
export type ActivityResult =
  | { kind: 'undated' }
  | { kind: 'to-come'; on: Day }
  | { kind: 'running'; until: Day }
  | {
      kind: 'too-little';
      why: 'few-base-days' | 'unread-days' | 'base-zero' | 'no-series';
      /** days that were not read, or lack a base */
      days: Day[];
    }
  | MeasuredActivity;

export interface MeasuredActivity {
  kind: 'measured';
  /** whose sales: the items that take part, or the whole shop's */
  of: 'items' | 'shop';
  items: number;
  scope?: string;
  trend: number;
  warmUp: EffectSpan | null;
  during: EffectSpan;
  after: EffectSpan | null;
  /** days after the activity that are still to come or to be read; net figures wait for them */
  waitsUntil: Day | null;
  gross: number;
  pullForward: number | null;
  net: number | null;
  /** of the net lift, or while that waits of the gross one */
  low: number;
  high: number;
  significant: boolean;
  profit: ActivityProfit | null;
  why?: 'no-margin';
  refunds: CohortRefunds | null;
  parts: ActivityParts | null;
  newBuyers: { during: number; before: number } | null;
  difference: { shift: number; treated: number; control: number } | null;
  cautions: ActivityCaution[];
}

/** Refunds of what was paid for during the activity, once they have come to rest. */
export type CohortRefunds =
  | { kind: 'ripe'; rate: number; before: number | null }
  | { kind: 'waits'; until: Day };

/** The gross lift split into visitors, conversion and spend, to the cent. */
export interface ActivityParts {
  visitors: number;
  conversion: number;
  spend: number;
  /** shares by which each was above what was to be expected */
  shifts: { uv: number; cvr: number; aov: number };
}

export type ActivityCaution =
  | { kind: 'promotion'; event: string }
  | { kind: 'activity'; name: string }
  | { kind: 'open'; days: number }
  | { kind: 'short-base'; days: number };
