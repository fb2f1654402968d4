import type { RuleId } from '../../model/alert';
import { joinOutcomes, type RuleOutcome } from './rule-outcome';

/** A morning has no use for more cards of one rule. */
const MOST_CARDS = 5;

/**
 * What a rule made of many rows, as one outcome: the weightiest alerts by money. A rule that could
 * judge some rows has spoken; silence is told only where it was silent about all of them.
 */
export function weightiest(rule: RuleId, outcomes: readonly RuleOutcome[]): RuleOutcome {
  const { alerts, cleared, quiet } = joinOutcomes(outcomes);
  const [first] = quiet;
  const isSilent = first !== undefined && quiet.length === outcomes.length;
  return {
    alerts: alerts.toSorted((a, b) => (b.money ?? 0) - (a.money ?? 0)).slice(0, MOST_CARDS),
    cleared,
    quiet: isSilent ? [{ rule, why: first.why }] : [],
  };
}
