import type { Instant } from './day';
import type { Figure } from './figure';
import type { Listing } from './listing';
import type { MetricId } from './metric';
import type { ReviewRow } from './review';
import type { Scope } from './scope';

/** The kinds of page that a reader exists for; `docs/CONTRIBUTING.md` tells how to add one. */
export const PAGE_IDS = ['sycm.home', 'qn.reviews', 'tb.item'] as const;
export type PageId = (typeof PAGE_IDS)[number];

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
  /** how it was found: by a known layout, or by the words around it */
  found: 'layout' | 'meaning';
  /** arithmetic between the page's own figures that does not hold, by identity name */
  suspect?: string[];
}

export interface MetricsPart {
  kind: 'metrics';
  figures: MetricFigure[];
}

export interface ListingPart {
  kind: 'listing';
  listing: Listing;
}

export interface ReviewsPart {
  kind: 'reviews';
  rows: ReviewRow[];
}

export type Part = MetricsPart | ListingPart | ReviewsPart;

/** What kept a page, or one field of it, from being read. */
export type TroubleWhy =
  | 'risk-control'
  | 'logged-out'
  | 'no-figures'
  | 'layout-unknown'
  | 'field-missing'
  | 'field-ambiguous'
  | 'unit-unknown'
  | 'scope-unknown'
  | 'identity-broken'
  | 'sources-disagree'
  | 'too-large'
  | 'reader-failed';

export interface Trouble {
  /** `page` for the whole page, else the metric id or field name */
  field: string;
  why: TroubleWhy;
  /** short text for the user's eyes or a bug report; never holds a buyer's data */
  detail?: string;
}

/** Trouble with the whole page: nothing of such a reading is stored. */
export const STOPPING_TROUBLE: ReadonlySet<TroubleWhy> = new Set([
  'risk-control',
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
