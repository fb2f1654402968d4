import type { Alert, RuleId } from '../../model/alert';
import { a01 } from './a01';
import { a03 } from './a03';
import { a05 } from './a05';
import { a23, type ReviewRuleInput } from './a23';
import { a39 } from './a39';
import { a40 } from './a40';
import { a47, type PageRuleInput } from './a47';
import { type HomeRule, type HomeRuleInput, runHomeRule } from './home-rule';
import type { ListingRuleInput } from './listing-rule';
import { joinOutcomes, type RuleOutcome } from './rule-outcome';

const HOME_RULES: readonly HomeRule[] = [a01, a03, a05];

/** Which findings are part of a larger one of the same subject and day. */
const CHILDREN: Partial<Record<RuleId, readonly RuleId[]>> = { A05: ['A01', 'A03'] };

/** Every rule over a shop's daily figures. */
export function runHomeRules(input: HomeRuleInput): RuleOutcome {
  const outcome = joinOutcomes(HOME_RULES.map((rule) => runHomeRule(rule, input)));
  return { ...outcome, alerts: withChildren(outcome.alerts) };
}

/** Every rule over newly seen reviews. */
export function runReviewRules(input: ReviewRuleInput): RuleOutcome {
  return a23(input);
}

/** Every rule over the changes of a rival's item; own items are never given here. */
export function runListingRules(input: ListingRuleInput): RuleOutcome {
  return joinOutcomes([a39(input), a40(input)]);
}

/** Every rule over the pages of the morning. */
export function runPageRules(input: PageRuleInput): RuleOutcome {
  return joinOutcomes(input.pages.map((page) => a47(page, input)));
}

/** Names the children on their parent; they stay in the list, the queue shows them below it. */
function withChildren(alerts: readonly Alert[]): Alert[] {
  return alerts.map((alert) => {
    const rules = CHILDREN[alert.rule] ?? [];
    const children = alerts.filter(({ rule }) => rules.includes(rule)).map(({ id }) => id);
    return children.length ? { ...alert, children } : alert;
  });
}
