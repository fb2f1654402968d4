import type { Instant } from './day';
import type { Figure } from './figure';
import type { Listing, ListingPrice, Printed } from './listing';
import type { MetricId } from './metric';
import type { PageId } from './page-id';
import type { QuestionRow } from './question';
import type { ReadingField } from './reading-field';
import type { ReviewRow } from './review';
import type { Scope } from './scope';

/** A shop as the page's own header names it. */
export interface ShopIdentity {
  name: string;
  /** the platform's number for the shop or its seller, where the page gives one */
  id?: string;
  kind?: 'taobao' | 'tmall' | 'unknown';
}

/** A change that the page prints beside a figure, such as 较前一日 ↑12.3%. */
export interface PrintedChange {
  /** the words that name what is compared with, as printed */
  base: string;
  raw: string;
  figure: Figure;
  /** false for a percentage whose arrow could not be read: rise or fall is not known */
  signed: boolean;
}

export interface MetricFigure {
  metric: MetricId;
  /** the label as the page prints it, icon glyphs removed */
  label: string;
  /** the figure's text as seen */
  raw: string;
  figure: Figure;
  change?: PrintedChange;
  /** how it was found: by a known layout, by the words around it, or as the operator taught it */
  found: 'layout' | 'meaning' | 'taught';
  /** where the figure's own scope differs from the reading's */
  scope?: Partial<Scope>;
  /** arithmetic between the page's own figures that does not hold, by identity name */
  suspect?: string[];
  /** a sign that the figure may be a decoy, or cannot be true beside its own history */
  unverified?: string;
}

/** What rows of tables and boards speak of. */
export const ROW_KINDS = [
  'shop',
  'item',
  'sku',
  'brand',
  'category',
  'attribute',
  'keyword',
  'source',
  'scene',
  'plan',
  'adgroup',
  'crowd',
  'creative',
  'agent',
  'reason',
  'region',
  'day',
  'hour',
  'live-room',
  'coupon',
  'bill',
  'alarm',
  'notice',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** What a row, a card or a group of figures speaks of, when it is not the shop of the page. */
export interface Subject {
  kind: RowKind;
  name: string;
  /** the platform's number, as text */
  id?: string;
  /** 一级 to 四级来源, or a path of categories, outermost first */
  path?: string[];
  /** whose: one's own, a rival's, or the page's row of peers */
  of?: 'own' | 'rival' | 'peers';
  url?: string;
  image?: string;
}

export interface MetricsPart {
  kind: 'metrics';
  /** left out for the shop of the page */
  subject?: Subject;
  figures: MetricFigure[];
}

/** A text of a row that is no figure, such as its status. */
export interface RowText {
  label: string;
  text: string;
}

export interface TableRow {
  subject: Subject;
  figures: MetricFigure[];
  texts?: RowText[];
  /** 汇总: holds what other rows hold already, never to be added to them */
  subtotal?: true;
}

/** Rows that each speak of one subject: items, sources, words, plans. */
export interface TablePart {
  kind: 'table';
  title?: string;
  /** what all rows belong to, where it is not the shop: the sources of one item */
  subject?: Subject;
  rows: TableRow[];
  /** how many rows there are on all pages, where it is printed */
  rowsInAll?: number;
}

export interface BoardRow {
  /** exact, or missing where the rank is a picture that its place does not tell */
  rank: Figure;
  subject: Subject;
  prices: ListingPrice[];
  sales?: Printed;
  reviews?: Printed;
  shop?: { name: string; id?: string };
  /** where the goods are sent from, as printed */
  place?: string;
  /** an advertisement among the results */
  promoted?: true;
  figures: MetricFigure[];
}

/** A ranked list: search results, 市场排行, a shop's list of items. */
export interface BoardPart {
  kind: 'board';
  title?: string;
  query?: string;
  category?: string;
  sortedBy?: string;
  pageNumber?: number;
  rows: BoardRow[];
}

/**
 * An order, a refund, a dispute, or what the platform holds against the shop, with what is at stake.
 * Never a buyer's name or address.
 */
export interface OrderRow {
  kind: 'order' | 'refund' | 'dispute' | 'complaint' | 'violation';
  /** the platform's number in the reading; only its salted hash is ever stored */
  id: string;
  status: string;
  amount?: Printed;
  items: { id?: string; title: string; quantity?: number }[];
  createdAt?: Instant;
  deadline?: { label: string; raw: string; at: Instant | null };
  type?: string;
  reason?: string;
  /** 小二介入 */
  intervened?: true;
  /** 扣分 and 处置 of a violation */
  points?: Printed;
  measures?: string;
}

export interface OrdersPart {
  kind: 'orders';
  rows: OrderRow[];
}

export interface ActivityRow {
  id?: string;
  name: string;
  status?: string;
  url?: string;
  phases: { label: string; raw: string; from?: Instant; to?: Instant }[];
  /** requirements as printed; `met` where the page itself says so */
  gates: { label: string; raw: string; met?: boolean }[];
  /** what the platform takes for it, as printed */
  fees?: RowText[];
  items: { subject: Subject; prices: ListingPrice[]; stock?: Printed; texts: RowText[] }[];
}

export interface ActivitiesPart {
  kind: 'activities';
  rows: ActivityRow[];
}

export interface ListingPart {
  kind: 'listing';
  listing: Listing;
}

export interface ReviewsPart {
  kind: 'reviews';
  rows: ReviewRow[];
}

/** 问大家: what buyers ask about items. Never a buyer's name. */
export interface QuestionsPart {
  kind: 'questions';
  rows: QuestionRow[];
}

export type Part =
  | MetricsPart
  | TablePart
  | BoardPart
  | ListingPart
  | ReviewsPart
  | QuestionsPart
  | OrdersPart
  | ActivitiesPart;

/** What kept a page, or one field of it, from being read. */
export type TroubleWhy =
  | 'risk-control'
  | 'too-busy'
  | 'restricted'
  | 'logged-out'
  | 'no-figures'
  | 'layout-unknown'
  | 'field-missing'
  | 'field-ambiguous'
  | 'unit-unknown'
  | 'scope-unknown'
  | 'identity-broken'
  | 'sources-disagree'
  | 'unverified'
  | 'too-large'
  | 'reader-failed';

export interface Trouble {
  /** `page` for the whole page */
  field: ReadingField;
  why: TroubleWhy;
  /** short text for the user's eyes or a bug report; never holds a buyer's data */
  detail?: string;
}

/** Trouble with the whole page: nothing of such a reading is stored. */
export const STOPPING_TROUBLE: ReadonlySet<TroubleWhy> = new Set([
  'risk-control',
  'too-busy',
  'restricted',
  'logged-out',
  'no-figures',
  'reader-failed',
]);

/** What one look at one page yielded. */
export interface Reading {
  page: PageId;
  /** the layout's date (`2024-06`), `meaning` when found by words alone, `none` when nothing fitted */
  layout: string;
  url: string;
  takenAt: Instant;
  shop?: ShopIdentity;
  scope: Scope;
  /** of a list on several pages: which one is shown, if not the first, and by what it is sorted */
  list?: { page?: number; sortedBy?: string };
  parts: Part[];
  trouble: Trouble[];
}

/** The trouble that stops the whole reading, if there is one. */
export function stoppingTrouble(reading: Reading): Trouble | undefined {
  return reading.trouble.find((t) => t.field === 'page' && STOPPING_TROUBLE.has(t.why));
}

/** The first part of a kind. */
export function partOf<K extends Part['kind']>(
  reading: Reading,
  kind: K,
): Extract<Part, { kind: K }> | undefined {
  return reading.parts.find((part): part is Extract<Part, { kind: K }> => part.kind === kind);
}
