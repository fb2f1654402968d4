import type { Instant } from './day';
import type { ReportKind } from './report';

/** Which days a saved report is about, told anew every time it is opened. */
export const REPORT_PERIODS = [
  'yesterday',
  'last-7',
  'last-30',
  'week-so-far',
  'last-week',
  'month-so-far',
  'last-month',
  'today',
  'this-week',
  'this-month',
] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

const OF_PLANS: readonly ReportPeriod[] = [
  'today',
  'this-week',
  'this-month',
  'last-week',
  'last-month',
];
/** Only a plan is about days to come. */
const OF_PAST = REPORT_PERIODS.filter((one) => one !== 'today' && !one.startsWith('this-'));

/** A week is a week and a month a month; sheets may be about any days that are over. */
export function periodsOf(kind: ReportKind): readonly ReportPeriod[] {
  if (kind === 'plan') return OF_PLANS;
  if (kind === 'weekly') return ['last-week', 'week-so-far'];
  if (kind === 'monthly') return ['last-month', 'month-so-far'];
  return OF_PAST;
}

export const MOST_DEFINITIONS = 50;
export const LONGEST_REPORT_NAME = 60;

/** A report as the operator wants it again and again. */
export interface ReportDefinition {
  id: string;
  name: string;
  kind: ReportKind;
  /** `shop:NAME`, each with tables of its own */
  shops: string[];
  /** tables that are not wanted, by the keys of their titles */
  leftOut: string[];
  period: ReportPeriod;
  /** minutes after midnight in Shanghai at which it is said to be ready; null for never */
  readyAt: number | null;
  madeAt: Instant;
  /** since when it is to be told; earlier hours are not made up for */
  tellsSince: Instant;
  /** the hour that the desktop was told of last */
  toldFor?: Instant;
  /** when the operator opened it last */
  openedAt?: Instant;
}

/** What the operator fills in; an id changes a known one. */
export type ReportDefinitionDraft = Pick<
  ReportDefinition,
  'name' | 'kind' | 'shops' | 'leftOut' | 'period' | 'readyAt'
> & { id?: string };

/** A saved report whose hour has come and which was not opened since. */
export interface ReadyReport {
  id: string;
  name: string;
  /** when it was ready */
  at: Instant;
}
