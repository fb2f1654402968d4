import type { MessageOrder } from '../model/service-desk';

/** The places that are filled from an order; any other name in braces is left to the operator. */
export const ORDER_PLACES = ['商品', '截止时间', '金额', '店铺'] as const;

/** An order's words for the places of a template; '' for what its page did not show. */
export function orderPlaces(
  { goods, amount, shopName }: MessageOrder,
  /** the moment in the operator's spelling */
  deadline: string,
): Record<(typeof ORDER_PLACES)[number], string> {
  return { 商品: goods, 截止时间: deadline, 金额: amount, 店铺: shopName };
}
