import type { Instant } from './day';

export const DECISION_KINDS = [
  'price',
  'title',
  'image',
  'budget',
  'bid',
  'activity',
  'reply',
  'other',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Something that the operator changed, and when: the journal's entry. */
export interface Decision {
  id: string;
  /** the shop whose figures it should move, `shop:NAME` */
  shop: string;
  /** what was changed: the shop itself, an item, a plan, as its series are named */
  subject: string;
  /** in words, as read from the page */
  subjectName: string;
  kind: DecisionKind;
  /** what was done, in the operator's words; may be empty */
  what: string;
  /** when the change took effect */
  at: Instant;
  /** where the change was only seen afterwards: the last moment at which it had not been made yet */
  notBefore?: Instant;
  notedAt: Instant;
}
