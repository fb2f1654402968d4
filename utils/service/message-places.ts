import { dayOf, HOUR, type Instant, MINUTE, startOfDay } from '../model/day';
import type { MessageOrder } from '../model/service-desk';

/** The places that are filled from an order; any other name in braces is left to the operator. */
export const ORDER_PLACES = ['商品', '截止时间', '金额', '店铺'] as const;

/** An order's words for the places of a template; '' for what its page did not show. */
export function orderPlaces({
  goods,
  amount,
  shopName,
  deadline,
}: MessageOrder): Record<(typeof ORDER_PLACES)[number], string> {
  const due = deadline === undefined ? '' : momentForBuyer(deadline);
  return { 商品: goods, 截止时间: due, 金额: amount, 店铺: shopName };
}

/** 11月22日 04:42 in Beijing: the buyer reads Chinese, whatever the operator's language is. */
function momentForBuyer(at: Instant): string {
  const day = dayOf(at);
  const [, month = '', date = ''] = day.split('-');
  const minutes = Math.floor((at - startOfDay(day)) / MINUTE);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor((minutes * MINUTE) / HOUR))}:${two(minutes % 60)}`;
  return `${Number(month)}月${Number(date)}日 ${clock}`;
}
