import type { RuleId } from '../../model/alert';
import type { RuleSetting, RuleVerdict } from '../../model/rule';
import { a39 } from './a39';
import { a40 } from './a40';
import { a41 } from './a41';
import { a47, type PageRuleInput } from './a47';
import { SHOPLESS_RULES } from './catalogue';
import { foldChildren } from './fold-children';
import { choiceOf } from './limits';
import type { ListingRuleInput } from './listing-rule';
import { joinOutcomes, NOTHING, type RuleOutcome } from './rule-outcome';
import { asSevereAsSet } from './run-rules';

const LISTING_RULES = [
  ['A39', a39],
  ['A40', a40],
  ['A41', a41],
] as const;

/** Every rule over the changes of a rival's item; own items are never given here. */
export function runListingRules(
  input: ListingRuleInput,
  settings: readonly RuleSetting[] = [],
): RuleOutcome {
  const outcome = joinOutcomes(
    LISTING_RULES.map(([id, rule]) => asSet(id, settings, () => rule(input))),
  );
  return { ...outcome, alerts: foldChildren(outcome.alerts) };
}

/** Every rule over the pages of the morning. */
export function runPageRules(
  input: PageRuleInput,
  settings: readonly RuleSetting[] = [],
): RuleOutcome {
  return joinOutcomes(input.pages.map((page) => asSet('A47', settings, () => a47(page, input))));
}

/** What the rules that speak of no shop said, from what they found together. */
export function verdictsOf(
  { alerts }: RuleOutcome,
  settings: readonly RuleSetting[],
): RuleVerdict[] {
  return [...SHOPLESS_RULES].map((rule): RuleVerdict => {
    if (choiceOf(rule, '', settings).off) return { rule, said: 'off' };
    const found = alerts.filter((alert) => alert.rule === rule).length;
    return found > 0 ? { rule, said: 'fired', found } : { rule, said: 'calm' };
  });
}

function asSet(
  rule: RuleId,
  settings: readonly RuleSetting[],
  ask: () => RuleOutcome,
): RuleOutcome {
  const { off, severity } = choiceOf(rule, '', settings);
  if (off) return NOTHING;
  const said = ask();
  return { ...said, alerts: said.alerts.map((alert) => asSevereAsSet(alert, severity)) };
}
