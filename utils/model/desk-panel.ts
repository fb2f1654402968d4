import type { Instant } from './day';
import type { TemplateUseDraft } from './message-template';

/** The desks that have cards of their own in the panel of their pages. */
export const DESKS_IN_PANEL = [
  'ads',
  'orders',
  'activities',
  'service',
  'reviews',
  'rivals',
  'today',
] as const;
export type DeskInPanel = (typeof DESKS_IN_PANEL)[number];

/**
 * A sentence by its key under `desk.` in the locales, with what fills its places; or the words of a
 * rule (`rule.A01.title`), or what an alert rests on (`evidence.sales`) with its figure.
 */
export interface Said {
  key: string;
  values: string[];
}

/** One decision, or one thing to do, with the figures and the rule it rests on. */
export interface DeskCard {
  id: string;
  level: 'urgent' | 'warn' | 'info' | 'good';
  /** what the card is about as the page names it: a plan, an order's goods, an activity */
  name: string;
  said: Said;
  /** the figures it rests on, a line each */
  facts: Said[];
  /** which rule, with its sample */
  rule?: Said;
  /** when it is too late */
  at?: Instant;
  /** a message that the operator may copy, and what is noted when it was */
  copy?: { text: string; use: TemplateUseDraft };
}

/** What a desk says of the page in view, the most pressing first. */
export interface DeskPanel {
  desk: DeskInPanel;
  cards: DeskCard[];
  /** how many more cards the dashboard's view of the desk has */
  leftOut: number;
  /** where that view is opened, in the dashboard's own spelling: `ads?shop=…` */
  place: string;
}
