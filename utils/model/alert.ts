import type { Day, Instant } from './day';
import type { Figure } from './figure';
import type { PageId } from './page-id';
import type { ThresholdUnit } from './rule';

/** The rules of the alert catalogue; the letters and numbers are those of the domain notes (§5.3). */
export const RULE_IDS = [
  'A01',
  'A02',
  'A03',
  'A04',
  'A05',
  'A06',
  'A07',
  'A08',
  'A09',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'A20',
  'A21',
  'A22',
  'A23',
  'A24',
  'A25',
  'A26',
  'A27',
  'A28',
  'A29',
  'A30',
  'A31',
  'A32',
  'A33',
  'A34',
  'A35',
  'A36',
  'A37',
  'A38',
  'A39',
  'A40',
  'A41',
  'A42',
  'A43',
  'A44',
  'A45',
  'A46',
  'A47',
  'A48',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export type Severity = 'urgent' | 'warn' | 'info';
export type AlertState = 'new' | 'seen' | 'done' | 'snoozed';

/** When a snoozed alert is to come back: in an hour, at 14:00, tomorrow at 8:30, or when it changes. */
export const SNOOZES = ['hour', 'afternoon', 'tomorrow', 'change'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** What the operator may do with an alert; `reopen` takes back whatever was done with it. */
export const ALERT_MARKS = ['done', 'not-useful', 'reopen', ...SNOOZES] as const;
export type AlertMark = (typeof ALERT_MARKS)[number];

/** What an alert said when the operator dealt with it: only what is clearly worse comes back. */
export interface Told {
  at: Instant;
  severity: Severity;
  /** the change against its base, where the alert tells one */
  shift?: number;
  /** how much there was to be done, where the alert counts that */
  count?: number;
  money?: number;
  deadline?: Instant;
}

/** By how much an alert is worse than when the operator was last told. */
export type Worse =
  | { kind: 'severity'; from: Severity; to: Severity }
  | { kind: 'shift' | 'money' | 'count' | 'deadline'; from: number; to: number };

/** A threshold that "not useful" made stricter, in its own unit. */
export interface RaisedThreshold {
  name: string;
  unit: ThresholdUnit;
  was: number;
  now: number;
}

/** One figure or phrase an alert rests on, in a form that any surface can print. */
export interface Evidence {
  /** locale key below `evidence.` that names it */
  label: string;
  figure?: Figure;
  /** how to print the figure */
  format?: 'CNY' | 'count' | 'percent' | 'points' | 'decimal';
  /** page text such as a phrase or an old title; shown as text, never as markup */
  text?: string;
  day?: Day;
  readAt?: Instant;
}

export interface Alert {
  /** `rule:subject:day`; the same finding keeps its name */
  id: string;
  rule: RuleId;
  subject: string;
  /** shop, item or review in words, as read from the page */
  subjectName: string;
  day: Day;
  severity: Severity;
  state: AlertState;
  /** rests on a figure that may still change */
  provisional: boolean;
  /** when what may still change usually stands still in this shop, where its looks have shown that */
  settlesAt?: Instant;
  evidence: Evidence[];
  /** CNY that moved or is at risk, where it can be said */
  money?: number;
  /** until when something must be done, where the page says so */
  deadline?: Instant;
  foundAt: Instant;
  changedAt: Instant;
  snoozedUntil?: Instant;
  /** what it said when it was snoozed until it changes */
  snoozedFacts?: string;
  /** when a snooze ran out */
  wokenAt?: Instant;
  /** no longer holds; kept, so that a value that hovers makes no second card */
  withdrawnAt?: Instant;
  /** what it said when the operator dealt with it last */
  told?: Told;
  /** why it came back although it was dealt with */
  worse?: Worse;
  /** goes on from the day before and has that one's state */
  carried?: true;
  /** "not useful" was said of it, and what that changed */
  raised?: RaisedThreshold[];
  /** the page that shows the figures */
  link: { page: PageId; url: string };
  /** alerts folded under this one */
  children?: string[];
  /** for A05: the additive answer to why, in CNY */
  why?: SalesWhy;
}

/** Additive parts of a change in sales; they sum to `change` to the cent. */
export interface SalesWhy {
  method: 'lmdi' | 'shapley';
  /** true when the change is below the floor and shares mean nothing */
  flat: boolean;
  before: number;
  after: number;
  change: number;
  visitors: number;
  conversion: number;
  spend: number;
  /** the day compared with */
  baseDay: Day;
}
