import type { Alert, RuleId, Severity } from '../../model/alert';
import type { RuleSetting, RuleVerdict } from '../../model/rule';
import { ruleDefinition } from './catalogue';
import { foldChildren } from './fold-children';
import { choiceOf } from './limits';
import { SHOP_RULES } from './registry';
import type { RuleContext, ShopRule } from './rule-context';
import { joinOutcomes, NOTHING, type RuleOutcome } from './rule-outcome';

/** What came of running rules over one shop. */
export interface RuleRun {
  /** children named on their parents */
  outcome: RuleOutcome;
  /** one a rule, in the catalogue's order: what each said */
  verdicts: RuleVerdict[];
  /** rules that threw: bugs, which never keep the others from speaking */
  failures: { rule: RuleId; error: unknown }[];
}

const RANK: Record<Severity, number> = { urgent: 0, warn: 1, info: 2 };

/**
 * Runs every rule over what is known of a shop. Pure: the same context and settings give the same
 * findings. Rules that are switched off are not asked.
 */
export function runShopRules(
  context: RuleContext,
  settings: readonly RuleSetting[] = [],
  rules: readonly ShopRule[] = SHOP_RULES,
): RuleRun {
  return joinAsked(rules.map((rule) => askRule(rule, context, settings)));
}

/** What came of asking one rule. */
export interface Asked {
  outcome: RuleOutcome;
  verdict: RuleVerdict;
  failure?: { rule: RuleId; error: unknown };
}

/** Asks one rule; where it is switched off or fails, its verdict says so. */
export function askRule(
  rule: ShopRule,
  context: RuleContext,
  settings: readonly RuleSetting[],
): Asked {
  const { id } = rule;
  const choice = choiceOf(id, context.shop, settings);
  if (choice.off) return { outcome: NOTHING, verdict: { rule: id, said: 'off' } };
  try {
    const said = rule.judge(context);
    const alerts = said.alerts.map((alert) => asSevereAsSet(alert, choice.severity));
    const outcome = { ...said, alerts };
    return { outcome, verdict: verdictOf(id, outcome, context) };
  } catch (error) {
    const failure = { rule: id, error };
    return { outcome: NOTHING, verdict: { rule: id, said: 'failed' }, failure };
  }
}

/** What single rules said, made into what is said of the shop. */
export function joinAsked(asked: readonly Asked[]): RuleRun {
  const outcome = joinOutcomes(asked.map((one) => one.outcome));
  return {
    outcome: { ...outcome, alerts: foldChildren(outcome.alerts) },
    verdicts: asked.map(({ verdict }) => verdict),
    failures: asked.flatMap(({ failure }) => failure ?? []),
  };
}

/**
 * An alert as severe as its rule was set to. What the rule itself softened, a fall inside a
 * promotion, is not made harder again.
 */
export function asSevereAsSet(alert: Alert, set: Severity): Alert {
  const own = ruleDefinition(alert.rule).severity;
  if (set === own) return alert;
  const isSoftened = RANK[alert.severity] > RANK[own];
  return isSoftened && RANK[alert.severity] > RANK[set] ? alert : { ...alert, severity: set };
}

/** A rule that could not say anything because none of its pages was ever opened says so. */
function verdictOf(rule: RuleId, outcome: RuleOutcome, context: RuleContext): RuleVerdict {
  if (outcome.alerts.length > 0) return { rule, said: 'fired', found: outcome.alerts.length };
  const [quiet] = outcome.quiet;
  if (!quiet) return { rule, said: 'calm' };
  const { needs } = ruleDefinition(rule);
  const isUnread = quiet.why === 'not-read' && needs.length > 0;
  if (isUnread && needs.every((page) => context.latest(page) === undefined))
    return { rule, said: 'never-visited' };
  return { rule, said: 'quiet', why: quiet.why };
}
