import { HOUR } from '../../model/day';
import { type ClockLimit, DEFAULT_ORDERS_RULES } from '../../model/orders-desk';
import type { RuleContext } from './rule-context';

/**
 * How long the platform usually gives, in milliseconds, for rows without a countdown: the same
 * hours by which the after-sales clock goes, as the operator set them for this shop.
 */
export function usualTime({ clockLimits }: RuleContext, limit: ClockLimit): number {
  return (clockLimits ?? DEFAULT_ORDERS_RULES.limits)[limit] * HOUR;
}
