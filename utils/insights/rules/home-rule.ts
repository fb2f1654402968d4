import type { Alert, Evidence, RuleId } from '../../model/alert';
import { type Day, dayOf, daysBetween, type Instant } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { Series } from '../../model/series';
import { sameWeekdayHistory } from '../baseline';
import type { DayExclusion } from '../excluded-days';
import { figureOn, isUsable, mayChange, type UsableFigure } from '../series-day';
import { type AlertFacts, cleared, fired, NOTHING, quiet, type RuleOutcome } from './rule-outcome';
import { THRESHOLDS } from './thresholds';

/** One shop's day and what is known of the days before it. */
export interface HomeRuleInput {
  subject: string;
  subjectName: string;
  day: Day;
  /** sixteen weeks and more up to the day, of one scope */
  series: Partial<Record<MetricId, Series>>;
  /** days that are no measure of an ordinary day, from `excludedDays` */
  excluded: ReadonlyMap<Day, DayExclusion>;
  /** the page that shows the day's figures */
  url: string;
  now: Instant;
}

/** A rule over a shop's daily figures. */
export interface HomeRule {
  id: RuleId;
  /** the figures it stands on; each must be read and sound on the day */
  needs: readonly MetricId[];
  judge(input: HomeRuleInput, today: UsableFigure[]): RuleOutcome;
}

/** Runs one rule; says why where its figures are missing, doubtful or of the wrong day. */
export function runHomeRule(rule: HomeRule, input: HomeRuleInput): RuleOutcome {
  const age = daysBetween(input.day, dayOf(input.now));
  if (age < 1) return quiet(rule.id, 'day-not-over');
  if (age > THRESHOLDS.freshDays) return quiet(rule.id, 'old-day');
  const today = rule.needs.map((metric) => figureOn(input.series[metric], input.day));
  if (today.some((figure) => figure.value === null)) return quiet(rule.id, 'not-read');
  const usable = today.filter(isUsable);
  if (usable.length < today.length) return quiet(rule.id, 'suspect');
  return rule.judge(input, usable);
}

/**
 * The ordinary same weekdays before a day, newest first, or `null` for too few. In the weeks after
 * a long promotion the last eight hold hardly one: then the search reaches further back, and then
 * it lets days of minor events in, because those move a median of several weeks less than silence
 * costs. Major promotions and bulk orders stay out.
 */
export function ordinaryHistory(
  day: Day,
  excluded: HomeRuleInput['excluded'],
  needed: readonly (Series | undefined)[],
): UsableFigure[] | null {
  const { weeks, reachWeeks, leastDays } = THRESHOLDS.history;
  const [first, ...others] = needed;
  const isRead = (past: Day) => others.every((series) => isUsable(figureOn(series, past)));
  const isMajor = (past: Day) => {
    const exclusion = excluded.get(past);
    return exclusion?.why === 'bulk-order' || exclusion?.weight === 'major';
  };
  const any = (past: Day) => excluded.has(past);
  for (const [reach, isOut] of [
    [weeks, any],
    [reachWeeks, any],
    [reachWeeks, isMajor],
  ] as const) {
    const without = { has: (past: Day) => isOut(past) || !isRead(past) };
    const history = sameWeekdayHistory(first, day, reach, without);
    if (history.length >= leastDays) return history.slice(0, weeks);
  }
  return null;
}

/** What a statistical rule found: its distances, and how to print them. */
export interface Finding {
  z: number;
  shift: number;
  today: readonly UsableFigure[];
  evidence: Evidence[];
  more?: Partial<Pick<Alert, 'money' | 'why'>>;
}

/**
 * Fires where both the statistical and the practical threshold are crossed. Clears where one of
 * them is well within (see `release`); in between a known alert stays and no new one appears.
 */
export function decide(
  rule: RuleId,
  input: HomeRuleInput,
  finding: Finding,
  limit: { z: number; shift: number },
): RuleOutcome {
  const crossed = (part: number) =>
    finding.z <= limit.z * part && finding.shift <= limit.shift * part;
  if (crossed(1)) return fired(alertFacts(rule, input, finding));
  return crossed(THRESHOLDS.release) ? NOTHING : cleared(rule, input.subject, input.day);
}

/**
 * A day inside a promotion differs from ordinary days for a known reason: it is told, with the
 * event's name, but not as urgent (domain notes §4: never across a promotion without a flag).
 */
function alertFacts(rule: RuleId, input: HomeRuleInput, finding: Finding): AlertFacts {
  const { subject, subjectName, day, url, now, excluded } = input;
  const exclusion = excluded.get(day);
  const event: Evidence[] =
    exclusion?.why === 'promotion' ? [{ label: 'promotion', text: exclusion.event, day }] : [];
  return {
    rule,
    subject,
    subjectName,
    day,
    severity: event.length ? 'warn' : 'urgent',
    provisional: finding.today.some(mayChange),
    evidence: [...finding.evidence, ...event],
    foundAt: now,
    link: { page: 'sycm.home', url },
    ...finding.more,
  };
}
