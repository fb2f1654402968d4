import type { RuleId, Severity } from '../../model/alert';
import type { RuleRaise, RuleSetting, Threshold } from '../../model/rule';
import { ruleDefinition } from './catalogue';

/** All that was set of the rules, for every shop and subject. */
export interface RuleChoices {
  settings: readonly RuleSetting[];
  raises: readonly RuleRaise[];
}

/** A threshold as it stands for one shop or subject, and where its value comes from. */
export interface Limit extends Threshold {
  /** what counts in the end */
  inForce: number;
  /** what was set for the shop, or for all shops; equal to `value` where nothing was */
  chosen: number;
  /** it is stricter than chosen, because alerts about the subject were called not useful */
  isRaised: boolean;
}

/** What a rule is set to for one shop: the shop's own choice, then that for all shops, then the catalogue's. */
export interface RuleChoice {
  off: boolean;
  severity: Severity;
  /** by threshold name */
  thresholds: Readonly<Record<string, number>>;
}

/** The key of a setting; `shop` is '' for all shops. */
export function settingKey(shop: string, rule: RuleId): string {
  return `${shop}|${rule}`;
}

/** The key of a raise. */
export function raiseKey(rule: RuleId, subject: string): string {
  return `${rule}|${subject}`;
}

/** What one shop's rule is set to; with `shop: ''` what holds for all shops. */
export function choiceOf(rule: RuleId, shop: string, settings: readonly RuleSetting[]): RuleChoice {
  const all = settings.find(({ key }) => key === settingKey('', rule));
  const own = shop === '' ? all : settings.find(({ key }) => key === settingKey(shop, rule));
  return {
    off: own?.off ?? all?.off ?? false,
    severity: own?.severity ?? all?.severity ?? ruleDefinition(rule).severity,
    thresholds: { ...all?.thresholds, ...own?.thresholds },
  };
}

/** A rule's thresholds for one subject, each with what it comes from. */
export function limitsOf(
  rule: RuleId,
  shop: string,
  subject: string,
  { settings, raises }: RuleChoices,
): Limit[] {
  const { thresholds } = choiceOf(rule, shop, settings);
  const raise = raises.find(({ key }) => key === raiseKey(rule, subject));
  return ruleDefinition(rule).thresholds.map((threshold) => {
    const chosen = within(threshold, thresholds[threshold.name] ?? threshold.value);
    const inForce = raise ? raised(threshold, chosen, raise) : chosen;
    return { ...threshold, chosen, inForce, isRaised: inForce !== chosen };
  });
}

/** The same as plain numbers by name, for the rules. */
export function limitValues(limits: readonly Limit[]): Record<string, number> {
  return Object.fromEntries(limits.map(({ name, inForce }) => [name, inForce]));
}

/** A stored value may stem from an older catalogue with other bounds. */
function within({ least, most }: Threshold, value: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * A chosen value made stricter by "not useful": its size times the factor, and at least one step
 * each time, so that the operator sees it move. Never laxer than what was chosen, nor out of bounds.
 */
function raised(threshold: Threshold, chosen: number, { factor, times }: RuleRaise): number {
  const steps = threshold.step * times;
  const size = Math.max(1, factor);
  return threshold.stricter === 'higher'
    ? within(threshold, rounded(Math.max(chosen * size, chosen + steps)))
    : within(threshold, rounded(Math.min(chosen / size, chosen - steps)));
}

/** Without the dust of binary fractions, which a screen would print. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/**
 * What a rule asks for its limits by, for all rules and subjects of one shop. Worked out once for
 * each rule, because only subjects that were called not useful differ.
 */
export function limitsIn(
  shop: string,
  choices: RuleChoices,
): (rule: RuleId, subject: string) => Readonly<Record<string, number>> {
  const raisedKeys = new Set(choices.raises.map(({ key }) => key));
  const known = new Map<string, Readonly<Record<string, number>>>();
  return (rule, subject) => {
    const own = raisedKeys.has(raiseKey(rule, subject)) ? subject : '';
    const key = raiseKey(rule, own);
    const values = known.get(key) ?? limitValues(limitsOf(rule, shop, own, choices));
    known.set(key, values);
    return values;
  };
}
