import type { RuleId } from '../../model/alert';
import type { QuietWhy } from '../../model/rule';
import { joinOutcomes, type RuleOutcome } from './rule-outcome';

/** A morning has no use for more cards of one rule. */
const MOST_CARDS = 5;

/** Of several reasons for silence the one that the operator can do most about, or wait for, is told. */
const TOLD_FIRST: readonly QuietWhy[] = ['provisional', 'no-costs', 'suspect', 'too-little-data'];

/**
 * What a rule made of many rows, as one outcome: the weightiest alerts by money. A rule that could
 * judge some rows has spoken; silence is told only where it was silent about all of them.
 */
export function weightiest(rule: RuleId, outcomes: readonly RuleOutcome[]): RuleOutcome {
  const { alerts, cleared, quiet } = joinOutcomes(outcomes);
  const whys = quiet.map(({ why }) => why);
  const why = TOLD_FIRST.find((one) => whys.includes(one)) ?? whys[0];
  const isSilent = why !== undefined && quiet.length === outcomes.length;
  return {
    alerts: alerts.toSorted((a, b) => (b.money ?? 0) - (a.money ?? 0)).slice(0, MOST_CARDS),
    cleared,
    quiet: isSilent ? [{ rule, why }] : [],
  };
}
