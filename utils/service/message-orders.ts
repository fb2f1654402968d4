import type { TemplateKind } from '../model/message-template';
import type { OrderRow, Reading } from '../model/reading';
import type { MessageOrder } from '../model/service-desk';

/** States as 已卖出的宝贝 prints them (domain notes §7.1); the first that fits. */
const KIND_OF: readonly (readonly [RegExp, TemplateKind])[] = [
  [/等待买家付|等待付款|待付款|待支付/, 'unpaid'],
  [/买家已付款|等待(?:卖家|商家)?发货|待发货|部分发货|待出库|等待出库|备货中/, 'to-ship'],
  [/(?:卖家|商家)?已发货|待收货|等待(?:买家)?确认收货/, 'shipped'],
  [/已签收|交易成功|需要评价|待评价|已完成/, 'after-delivery'],
];
const CLOSED = /关闭|退款|取消/;
const LONGEST_GOODS = 80;

/**
 * The orders of the newest looks at 已卖出的宝贝 for which there is a kind of message, those that
 * close first before the others. An order that several tabs show counts once, as last seen.
 */
export function messageOrders(
  readings: readonly Reading[],
  shop: { shop: string; shopName: string },
): MessageOrder[] {
  const newest = new Map<string, MessageOrder>();
  for (const reading of readings.toSorted((a, b) => a.takenAt - b.takenAt))
    for (const row of ordersIn(reading)) {
      const kind = kindOf(row);
      if (kind) newest.set(row.id, { ...shop, ...orderOf(row, kind, reading.takenAt) });
      else newest.delete(row.id);
    }
  return [...newest.values()].sort(
    (a, b) => (a.deadline ?? Infinity) - (b.deadline ?? Infinity) || b.readAt - a.readAt,
  );
}

function ordersIn(reading: Reading): OrderRow[] {
  return reading.parts.flatMap((part) =>
    part.kind === 'orders' ? part.rows.filter(({ kind }) => kind === 'order') : [],
  );
}

function kindOf({ status }: OrderRow): TemplateKind | null {
  if (CLOSED.test(status)) return null;
  return KIND_OF.find(([words]) => words.test(status))?.[1] ?? null;
}

function orderOf(
  { id, status, items, amount, createdAt, deadline }: OrderRow,
  kind: TemplateKind,
  readAt: number,
): Omit<MessageOrder, 'shop' | 'shopName'> {
  return {
    order: id,
    kind,
    status,
    goods: (items[0]?.title ?? '').slice(0, LONGEST_GOODS),
    more: Math.max(0, items.length - 1),
    amount: amount?.raw ?? '',
    ...(createdAt !== undefined && { createdAt }),
    ...(typeof deadline?.at === 'number' && { deadline: deadline.at }),
    readAt,
  };
}
