import type { ClockLimits, OrdersRules } from './orders-desk';

/** The hours that count for one shop: its own where they were set, else those of all shops. */
export function clockLimitsOf(
  { limits, shopLimits }: Pick<OrdersRules, 'limits' | 'shopLimits'>,
  shop: string,
): ClockLimits {
  return { ...limits, ...shopLimits[shop] };
}
