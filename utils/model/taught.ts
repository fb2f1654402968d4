import type { Instant } from './day';
import type { MetricId } from './metric';
import type { PageId } from './page-id';

/**
 * Where a figure stands, told by the words around it and never by a path through the page: what
 * is found again after classes were renamed, boxes wrapped and columns moved.
 */
export interface FigureDescription {
  /** the words that name the figure: in front of it, above it, or its heading */
  label: string;
  /** what is printed with the number: `%`, `¥`, `人`, or '' */
  unit: string;
  /** the first words of its row, where it stands in a table */
  row?: string;
  /** the words above its column, where it stands in a table */
  column?: string;
  /** the heading of its part of the page */
  section?: string;
  /** other names in the smallest box around it that holds more than one */
  neighbours: string[];
  /** the figure as seen */
  raw: string;
  /** the span of values in which it has been seen */
  low: number;
  high: number;
}

/**
 * Of which days the figures of a page are that no reader knows, as the operator said: of the day
 * before the look, of the day of the look up to then, of the date that the page prints, or not
 * known. What is not known is shown and kept as no day's figure.
 */
export const TAUGHT_PERIODS = ['yesterday', 'today', 'printed', 'unknown'] as const;
export type TaughtPeriod = (typeof TAUGHT_PERIODS)[number];

/** Whose figures a page shows that no reader knows, and of when: one answer for the whole page. */
export interface TaughtPlace {
  /** the shop's name, one that is known already or a new one */
  shop: string;
  period: TaughtPeriod;
}

/** What a page hands over when a figure is taught in it. */
export type TaughtDraft = Omit<TaughtFigure, 'id' | 'taughtAt' | 'leftOpen'>;

/** A figure that the operator showed and named. */
export interface TaughtFigure {
  id: string;
  /** the kind of page, or null for one that no reader claims */
  page: PageId | null;
  host: string;
  /** the page's path with its numbers left open, such as `/report/#/day` */
  path: string;
  metric: MetricId;
  description: FigureDescription;
  /** for a page that no reader claims, and for no other */
  place?: TaughtPlace;
  /** several figures fitted and the operator did not want to say which: not asked again */
  leftOpen?: true;
  taughtAt: Instant;
}
