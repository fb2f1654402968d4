import type { SalesWhy } from './alert';
import type { Day, DaySpan } from './day';
import type { MetricId } from './metric';
import type { Target } from './target';

/** What sales are held against: other days, or the plan of the same days. */
export type ChangeBase =
  | DaySpan
  /** of the seven days before a day, the one whose sales lie in the middle */
  | { medianOf: 7 }
  /** the operator's target of this length */
  | { target: Target['per'] };

export interface ChangeQuestion {
  /** `shop:NAME`, or one of its items or sources as its series are named */
  subject: string;
  span: DaySpan;
  base: ChangeBase;
  /** a day that is unread on one side is left out of both */
  pairs?: true;
}

/** One side of the comparison; people and their ratios are those of a mean day. */
export interface ChangeSide {
  span: DaySpan;
  /** days that went in */
  days: number;
  /** CNY of all days, or of a mean day where `perDay` is set */
  payAmt: number;
  /** visitors of a mean day */
  uv: number;
  /** buyers of a mean day */
  payBuyers: number;
}

/** What makes a side no ordinary or no final one. */
export type SpanCaution =
  | { kind: 'promotion'; side: 'span' | 'base'; event: string; days: Day[] }
  /** one side lies in a promotion and the other does not */
  | { kind: 'promotion-differs' }
  | { kind: 'bulk-order'; days: Day[] }
  | { kind: 'provisional'; days: Day[] }
  /** the operator's targets do not agree: their product and the sales target, in CNY */
  | { kind: 'targets-disagree'; product: number; sales: number };

/** What moved sales of one source; the four parts sum to `change` to the cent. */
export interface SourceRow {
  /** 一级 to 四级来源, outermost first */
  path: string[];
  before: SourceSide;
  after: SourceSide;
  volume: number;
  mix: number;
  conversion: number;
  spend: number;
  change: number;
  /** the largest change first; the parts of a row are the sums of its children's */
  children: SourceRow[];
}

export interface SourceSide {
  uv: number;
  payBuyers: number;
  payAmt: number;
}

export interface SourceTable {
  rows: SourceRow[];
  totals: { volume: number; mix: number; conversion: number; spend: number; change: number };
  /** the shop's change minus the sources': counted twice, or read of no source */
  overlap: number;
  /** sources with a figure missing on one of the days; their money is in the overlap */
  unread: string[];
}

export interface ItemRow {
  subject: string;
  name: string;
  url?: string;
  before: number;
  after: number;
  change: number;
}

export interface ItemTable {
  /** the largest change first */
  rows: ItemRow[];
  /** what the other items changed by, read or not: the shop's change minus the rows' */
  rest: number;
  /** items among the rest that were read on all days */
  restRead: number;
  /** items that were read on one side only; they are among the rest */
  oneSided: number;
}

/** Why sources or items are not told; the shop's own answer stands without them. */
export type PartRefusal =
  | { none: 'not-read' }
  | { none: 'days-unread'; days: Day[] }
  | { none: 'other-scope'; span: string[]; base: string[] }
  | { none: 'no-figure'; missing: MetricId[] };

export interface ChangeExplained {
  kind: 'explained';
  before: ChangeSide;
  after: ChangeSide;
  /** the sides are of different length: all money is that of a mean day */
  perDay: boolean;
  /** days of either side that were left out because one of the pair was not read */
  leftOut: Day[];
  /** the three parts sum to the change to the cent */
  why: SalesWhy;
  cautions: SpanCaution[];
  /** absent where the question was not about a whole shop's days */
  sources?: SourceTable | PartRefusal;
  items?: ItemTable | PartRefusal;
}

export type ChangeRefusal =
  /** `pairs`: the rest could be compared if the days were left out of both sides */
  | { why: 'unread'; days: Day[]; pairs: boolean }
  /** read days on which one of the figures is missing or doubtful */
  | { why: 'missing' | 'suspect'; missing: MetricId[]; days: Day[] }
  /** figures that cannot be true beside each other */
  | { why: 'impossible'; missing: MetricId[] }
  /** the two sides were read in different scopes only */
  | { why: 'other-scope'; span: string[]; base: string[] }
  | { why: 'no-target'; missing: MetricId[] }
  | { why: 'never-read' };

export type ChangeAnswer = ChangeExplained | ({ kind: 'refused' } & ChangeRefusal);
