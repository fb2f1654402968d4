import type { Alert, Evidence, RuleId } from '../../model/alert';
import { dayOf, daysBetween } from '../../model/day';
import type { MetricId } from '../../model/metric';
import { figureOn, isUsable, mayChange, type UsableFigure } from '../series-day';
import { type BaseDays, recentChange } from './base-days';
import { ruleDefinition } from './catalogue';
import { linkTo } from './page-urls';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, NOTHING, quiet, type RuleOutcome } from './rule-outcome';

/** A shop's day is judged in the morning after it and on the two that follow a weekend. */
export const FRESH_DAYS = 3;
/** An alert is withdrawn only when its figure is back within this part of its thresholds. */
export const RELEASE = 0.75;
/** Binary fractions make 15 % − 10 % a hair less than 5 points: that must not decide. */
const DUST = 1e-9;

/** A rule over the shop's own daily figures. */
export interface DayRule extends ShopRule {
  /** without these, read and sound on the judged day, it says nothing */
  needs: readonly MetricId[];
}

/** One morning of one rule over the shop's own daily figures. */
export interface DayCase {
  rule: RuleId;
  context: RuleContext;
  limits: Readonly<Record<string, number>>;
}

/** What a rule found, and how to print it. */
export interface Finding {
  /** each measure as a part of its threshold: 1 and more is beyond it */
  margins: readonly number[];
  /** the figures of the judged day that it rests on */
  today: readonly UsableFigure[];
  evidence: Evidence[];
  base?: BaseDays;
  more?: Partial<Pick<Alert, 'money' | 'why' | 'provisional'>>;
}

/**
 * A rule over the shop's daily figures. It is asked only where the day is over, still news, and
 * each of `needs` was read and is sound on it; otherwise the outcome says which of these failed.
 */
export function dayRule<const M extends readonly MetricId[]>(
  id: RuleId,
  needs: M,
  judge: (day: DayCase, today: { [K in keyof M]: UsableFigure }) => RuleOutcome,
): DayRule {
  return {
    id,
    needs,
    judge(context) {
      const age = daysBetween(context.day, dayOf(context.now));
      if (age < 1) return quiet(id, 'day-not-over');
      if (age > FRESH_DAYS) return quiet(id, 'old-day');
      const today = needs.map((metric) => figureOn(context.series[metric], context.day));
      if (today.some(({ value }) => value === null)) return quiet(id, 'not-read');
      if (!today.every(isUsable)) return quiet(id, 'suspect');
      const limits = context.limits(id, context.shop);
      return judge({ rule: id, context, limits }, today as { [K in keyof M]: UsableFigure });
    },
  };
}

/** A threshold by its name. Throws where the catalogue does not hold it: that is a bug. */
export function limitOf({ rule, limits }: Pick<DayCase, 'rule' | 'limits'>, name: string): number {
  const limit = limits[name];
  if (limit === undefined) throw new Error(`${rule} has no threshold ${name}`);
  return limit;
}

/**
 * Fires where every measure is beyond its threshold, the statistical and the practical one. Clears
 * where one of them is well within; in between a known alert stays and no new one appears.
 */
export function decide(day: DayCase, finding: Finding): RuleOutcome {
  const { rule, context } = day;
  const isBeyond = (part: number) => finding.margins.every((margin) => margin >= part - DUST);
  if (isBeyond(1)) return fired(alertFacts(day, finding));
  return isBeyond(RELEASE) ? NOTHING : cleared(rule, context.shop, context.day);
}

/**
 * A day inside a promotion differs from ordinary days for a known reason: it is told, with the
 * event's name, but not as urgent (domain notes §4: never across a promotion without a flag). A
 * change that the operator made within the week is told beside the figures.
 */
function alertFacts({ rule, context }: DayCase, finding: Finding) {
  const { shop, shopName, day, now, excluded } = context;
  const { severity } = ruleDefinition(rule);
  const exclusion = excluded.get(day);
  const isPromotion = exclusion?.why === 'promotion';
  return {
    rule,
    subject: shop,
    subjectName: shopName,
    day,
    severity: isPromotion && severity === 'urgent' ? ('warn' as const) : severity,
    provisional: finding.today.some(mayChange),
    evidence: [
      ...finding.evidence,
      ...baseEvidence(finding.base),
      ...(isPromotion ? [{ label: 'promotion', text: exclusion.event, day }] : []),
      ...changeEvidence(context),
    ],
    foundAt: now,
    link: linkTo('sycm.home', context),
    ...finding.more,
  };
}

/** How many days the base has, and since when where it began anew. */
function baseEvidence(base: BaseDays | undefined): Evidence[] {
  if (!base) return [];
  const { figures, since } = base;
  return [
    exactly('historyDays', figures.length, 'count'),
    ...(since ? [{ label: 'baseSince', day: dayOf(since.at) }] : []),
  ];
}

function changeEvidence(context: RuleContext): Evidence[] {
  const change = recentChange(context, context.day);
  if (!change) return [];
  const { kind, what, at } = change;
  return [{ label: `changed.${kind}`, day: dayOf(at), ...(what && { text: what }) }];
}
