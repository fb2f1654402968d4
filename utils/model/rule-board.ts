import type { RuleId, Severity } from './alert';
import type { RuleRaise, RuleSetting, ShopJudgement } from './rule';

/** What the rules screen shows: what was set, what was called not useful, what was said last. */
export interface RuleBoard {
  settings: RuleSetting[];
  raises: NamedRaise[];
  /** one a shop, and one with `shop: ''` for rules that speak of no shop */
  judgements: Omit<ShopJudgement, 'mark'>[];
}

export interface NamedRaise extends RuleRaise {
  /** the subject in words, as it is called on its cards */
  name: string;
}

/** What the operator wants a rule to be for one shop, or for all with `shop: ''`; the whole of it. */
export interface RuleChange {
  shop: string;
  rule: RuleId;
  off: boolean;
  severity: Severity;
  /** by threshold name */
  thresholds: Record<string, number>;
}
