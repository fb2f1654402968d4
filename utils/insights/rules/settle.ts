import type { Alert, Evidence, RuleId } from '../../model/alert';
import { type Day, dayOf } from '../../model/day';
import type { PageId } from '../../model/page-id';
import { recentChange } from './base-days';
import { ruleDefinition } from './catalogue';
import { limitOf, RELEASE } from './day-rule';
import { linkTo } from './page-urls';
import type { RuleContext } from './rule-context';
import { type AlertFacts, cleared, fired, NOTHING, type RuleOutcome } from './rule-outcome';

/** What binary fractions leave over: 0.3 − 0.2 is a hair less than 0.1. */
const DUST = 1e-9;
/** A measure that stands on its threshold and must be beyond it. */
const ON_THE_LIMIT = 1 - 1e-6;

/** What is special about one card; the rest follows from its rule and shop. */
export interface Card
  extends Partial<
    Pick<
      Alert,
      'subject' | 'subjectName' | 'day' | 'severity' | 'provisional' | 'money' | 'deadline'
    >
  > {
  /** the page that shows the figures */
  page: PageId;
  evidence: Evidence[];
}

/** A card about the shop and the judged day, with the catalogue's severity, unless it says otherwise. */
export function cardOf(rule: RuleId, context: RuleContext, card: Card): AlertFacts {
  const { page, ...own } = card;
  return {
    rule,
    subject: context.shop,
    subjectName: context.shopName,
    day: context.day,
    severity: ruleDefinition(rule).severity,
    foundAt: context.now,
    link: linkTo(page, context),
    ...own,
  };
}

/**
 * Fires where every measure is beyond its threshold (1 and more). Clears where one of them is well
 * within; in between a known alert stays and no new one appears.
 */
export function settle(facts: AlertFacts, margins: readonly number[]): RuleOutcome {
  if (margins.every((margin) => margin >= 1 - DUST)) return fired(facts);
  const isNear = margins.every((margin) => margin >= RELEASE);
  return isNear ? NOTHING : cleared(facts.rule, facts.subject, facts.day);
}

/** The measure of a value that must lie below its threshold, and not on it. */
export function marginBelow(value: number, limit: number): number {
  return value < limit ? 1 : Math.min(limit / value, ON_THE_LIMIT);
}

/** A rule's thresholds for one subject, asked by name. */
export function limitsFor(
  context: RuleContext,
  rule: RuleId,
  subject = context.shop,
): (name: string) => number {
  const limits = context.limits(rule, subject);
  return (name) => limitOf({ rule, limits }, name);
}

/** The promotion that a day lies in: it is told, because the day differs for a known reason. */
export function promotionOn({ excluded }: RuleContext, day: Day): Evidence[] {
  const exclusion = excluded.get(day);
  return exclusion?.why === 'promotion' ? [{ label: 'promotion', text: exclusion.event, day }] : [];
}

/** What the operator changed of a thing within the week: told beside the figures that moved with it. */
export function changeOf(context: RuleContext, subject: string): Evidence[] {
  const change = recentChange(context, context.day, subject);
  if (!change) return [];
  const { kind, what, at } = change;
  return [{ label: `changed.${kind}`, day: dayOf(at), ...(what && { text: what }) }];
}

/** A name of the page, short enough for a card. */
export function shortName(text: string, length = 24): string {
  const characters = [...text.trim()];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text.trim();
}
