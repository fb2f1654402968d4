import type { RuleId } from './alert';
import type { BoardName } from './board';
import type { Day, DaySpan, Instant } from './day';
import type { DecisionKind } from './decision';
import type { ListingChange } from './listing';
import type { MetricId } from './metric';
import type { PageId } from './page-id';
import type { ReviewReason } from './review';
import type { ItemEffect } from './rival';

export const REPORT_KINDS = [
  'daily',
  'weekly',
  'monthly',
  'items',
  'ads',
  'keywords',
  'rivals',
  'plan',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The tables that a kind of report can hold, by the keys of their titles, in their order. */
export const REPORT_PARTS: Record<ReportKind, readonly string[]> = {
  daily: ['table.shops', 'table.days', 'table.tasks'],
  weekly: [
    'table.shops',
    'table.weekly',
    'table.targets',
    'table.why',
    'table.sources',
    'table.movedItems',
    'table.next',
    'table.findings',
    'table.decisions',
    'table.items',
    'table.newItems',
    'table.keywords',
    'table.reasons',
    'table.activities',
    'table.rivalChanges',
    'table.days',
    'table.tasks',
    'table.nextTasks',
  ],
  monthly: [
    'table.shops',
    'table.monthly',
    'table.targets',
    'table.why',
    'table.sources',
    'table.movedItems',
    'table.next',
    'table.findings',
    'table.decisions',
    'table.items',
    'table.newItems',
    'table.priceBands',
    'table.categories',
    'table.stock',
    'table.ads',
    'table.reasons',
    'table.activities',
    'table.rivalChanges',
    'table.profit',
    'table.calendar',
    'table.days',
    'table.tasks',
    'table.nextTasks',
  ],
  items: ['table.shops', 'table.items'],
  ads: ['table.shops', 'table.ads'],
  keywords: ['table.shops', 'table.keywords'],
  rivals: [
    'table.rivals',
    'table.rivalChanges',
    'table.boardMoves',
    'table.boardRows',
    'table.rivalNotes',
  ],
  plan: ['table.tasks', 'table.moved', 'table.done'],
};

export interface ReportQuestion {
  kind: ReportKind;
  /** `shop:NAME`, each with tables of its own: figures of two shops are never added up unasked */
  shops: string[];
  /** for a week Monday to Sunday, for a month its first to last day; may end in days to come */
  span: DaySpan;
  /** tables that are not wanted, by the keys of their titles */
  leftOut?: string[];
}

/** A word of the locale files under `report.`, with what fills its places. */
export interface ReportWord {
  key: string;
  values?: string[];
}

/** How a column's figures are printed, and which number format a spreadsheet gives them. */
export type ReportFormat =
  | 'text'
  | 'day'
  | 'CNY'
  | 'count'
  | 'percent'
  /** a relative change, with its sign */
  | 'change'
  /** the difference of two ratios as a fraction, printed in percentage points */
  | 'points'
  | 'CNY-change'
  | 'decimal'
  | 'second'
  | 'hour'
  | 'day-count'
  | 'score';

/** Why a cell holds no figure: never 0. `not-final`: the platform goes on changing it. */
export type ReportGap =
  | 'not-read'
  | 'not-final'
  /** the operator has not said it */
  | 'not-said'
  | 'order-only'
  | 'days-differ'
  | 'base-zero'
  | 'nothing-sold';

/** How far a figure can be trusted, and how it came about. */
export type ReportMark =
  | 'provisional'
  | 'maturing'
  | 'daily-mean'
  | 'mean-of-ratios'
  | 'recomputed'
  /** a price that may not be the one that is paid */
  | 'doubted-price';

export type ReportCell =
  | { kind: 'figure'; value: number; format?: ReportFormat; marks?: ReportMark[] }
  | { kind: 'text'; text: string }
  | { kind: 'word'; word: ReportWord }
  | { kind: 'metric'; metric: MetricId }
  /** as `seriesScope` spells it */
  | { kind: 'scope'; scope: string }
  | { kind: 'weekday'; day: Day }
  | { kind: 'rule'; rule: RuleId }
  | { kind: 'decision'; decision: DecisionKind }
  | { kind: 'board'; name: BoardName }
  /** where an item stands on lists, and stood before */
  | { kind: 'places'; places: { name: BoardName; rank: number | null; wasRank: number | null }[] }
  | { kind: 'listing-change'; change: Pick<ListingChange, 'kind' | 'priceKind'> }
  | { kind: 'effect'; effect: ItemEffect }
  | { kind: 'reason'; reason: ReviewReason }
  | { kind: 'page'; page: PageId }
  | { kind: 'moment'; at: Instant }
  | { kind: 'gap'; why: ReportGap };

export interface ReportColumn {
  /** a metric's own name, or a word */
  head: MetricId | ReportWord;
  format: ReportFormat;
}

export interface ReportTable {
  /** what the table is, as its heading and its sheet are named */
  title: ReportWord;
  /** whose figures; empty for a table over several shops */
  shopName: string;
  columns: ReportColumn[];
  rows: ReportCell[][];
  /** what must be known to read it */
  notes: ReportWord[];
  /** the series behind a chart: columns to draw against the first one */
  drawn?: number[];
}

/** Where one figure of a report comes from: the look that said it. */
export interface ReportSource {
  shopName: string;
  /** what it is of, where that is not the shop */
  name?: string;
  metric: MetricId;
  day: Day;
  value: number;
  /** as `seriesScope` spells it */
  scope: string;
  page: PageId;
  readAt: Instant;
  /** looks at this figure in all */
  looks: number;
}

/** Where a figure of a rival's item or of a list was seen: not a day's, but a look's. */
export interface SeenSource {
  /** whose it is; empty where the page does not say */
  shopName: string;
  name: string;
  what: ReportCell;
  /** as printed */
  raw: string;
  /** the bare figure, where it is one and no band */
  value?: number;
  /** the list that it stood on, or that it was the item's own page */
  where: ReportCell;
  page: PageId;
  readAt: Instant;
  /** looks at which it stood so */
  looks: number;
}

export interface Report {
  question: ReportQuestion;
  madeAt: Instant;
  tables: ReportTable[];
  /** of every daily figure in the tables, in their order */
  sources: ReportSource[];
  /** of every figure that was seen of rivals */
  seen?: SeenSource[];
}
