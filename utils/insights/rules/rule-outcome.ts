import type { Alert, Evidence, RuleId } from '../../model/alert';
import type { Day } from '../../model/day';
import type { Figure } from '../../model/figure';
import type { QuietWhy } from '../../model/rule';

/** What came of looking. A rule that looked and found nothing is in none of the three lists. */
export interface RuleOutcome {
  alerts: Alert[];
  /** ids of alerts that no longer hold: to be withdrawn where they are known */
  cleared: string[];
  quiet: { rule: RuleId; why: QuietWhy }[];
}

/** What every alert of one rule run shares. */
export type AlertFacts = Pick<
  Alert,
  'rule' | 'subject' | 'subjectName' | 'day' | 'severity' | 'link' | 'evidence' | 'foundAt'
> &
  Partial<Pick<Alert, 'money' | 'deadline' | 'why' | 'provisional'>>;

export const NOTHING: RuleOutcome = { alerts: [], cleared: [], quiet: [] };

export function fired(facts: AlertFacts): RuleOutcome {
  const { rule, subject, day, foundAt } = facts;
  const alert: Alert = {
    provisional: false,
    ...facts,
    id: alertId(rule, subject, day),
    state: 'new',
    changedAt: foundAt,
  };
  return { ...NOTHING, alerts: [alert] };
}

export function cleared(rule: RuleId, subject: string, day: Day): RuleOutcome {
  return { ...NOTHING, cleared: [alertId(rule, subject, day)] };
}

export function quiet(rule: RuleId, why: QuietWhy): RuleOutcome {
  return { ...NOTHING, quiet: [{ rule, why }] };
}

export function joinOutcomes(outcomes: readonly RuleOutcome[]): RuleOutcome {
  return {
    alerts: outcomes.flatMap((outcome) => outcome.alerts),
    cleared: outcomes.flatMap((outcome) => outcome.cleared),
    quiet: outcomes.flatMap((outcome) => outcome.quiet),
  };
}

/** The same finding of the same day keeps its name, whatever its figures become. */
export function alertId(rule: RuleId, subject: string, day: Day): string {
  return `${rule}:${subject}:${day}`;
}

/** An evidence line with a plain number. */
export function exactly(
  label: string,
  value: number,
  format: NonNullable<Evidence['format']>,
  day?: Day,
): Evidence {
  return figured(label, { kind: 'exact', value }, format, day);
}

export function figured(
  label: string,
  figure: Figure,
  format: NonNullable<Evidence['format']>,
  day?: Day,
): Evidence {
  return { label, figure, format, ...(day !== undefined && { day }) };
}
