import type { RuleId } from '../../model/alert';
import type { MetricId } from '../../model/metric';

/**
 * The figures by which a rule's finding may be provisional: what is waited for. Rules that rest on
 * maturing figures or on looks at a moment are not among them, they wait for no hour.
 */
const OPEN_METRICS: Partial<Record<RuleId, readonly MetricId[]>> = {
  A01: ['uv'],
  A02: ['uv'],
  A03: ['uv', 'pay_buyers'],
  A04: ['pay_amt', 'pay_buyers'],
  A05: ['pay_amt', 'pay_buyers', 'uv'],
  A06: ['uv', 'pay_buyers'],
  A07: ['uv'],
  A08: ['uv'],
  A09: ['uv'],
  A10: ['uv', 'cart_users', 'fav_users'],
  A11: ['item_uv'],
  A12: ['pay_amt', 'pay_buyers'],
  A13: ['item_uv', 'pay_buyers'],
  A22: ['order_buyers', 'pay_buyers'],
  A31: ['cost'],
  A35: ['cost'],
};

/** What a finding of a rule is waiting for while it is provisional; empty where that is no hour. */
export function openMetrics(rule: RuleId): readonly MetricId[] {
  return OPEN_METRICS[rule] ?? [];
}
