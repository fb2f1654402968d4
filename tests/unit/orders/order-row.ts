import { HOUR, startOfDay } from '../../../utils/model/day';
import type { OrderRow, Reading } from '../../../utils/model/reading';

export const DAY = '2026-11-20';
/** Ten in the morning in Shanghai. */
export const NOW = startOfDay(DAY) + 10 * HOUR;
export const SHOP = 'shop:练习店';

export const hash = (number: number) => number.toString(16).padStart(32, '0');

export function orderRow(number: number, own: Partial<OrderRow> = {}): OrderRow {
  return {
    kind: 'refund',
    id: hash(number),
    status: '待商家处理',
    amount: { raw: '¥64.00', figure: { kind: 'exact', value: 64, step: 0.005 } },
    items: [{ id: '701122334455', title: '听雨保温杯' }],
    createdAt: NOW - 6 * HOUR,
    type: '仅退款(未发货)',
    ...own,
  };
}

interface ListOf {
  rows: OrderRow[];
  at?: number;
  tab?: string;
  /** what the open tab says that it holds */
  count?: number;
  page?: 'qn.orders' | 'qn.refunds';
}

/** A look at a list whose numbers are hashed. */
export function listReading({
  rows,
  at = NOW,
  tab = '待商家处理',
  count,
  page = 'qn.refunds',
}: ListOf): Reading {
  const figure = { kind: 'exact', value: count ?? 0 } as const;
  return {
    page,
    layout: '2024-01',
    url: `https://myseller.taobao.com/home.htm/trade-platform/${page}`,
    takenAt: at,
    shop: { name: '练习店' },
    scope: { period: { kind: 'live', day: DAY }, device: 'all', tab },
    parts: [
      ...(count === undefined
        ? []
        : [
            {
              kind: 'metrics' as const,
              figures: [
                {
                  metric: 'todo_aftersale' as const,
                  label: tab,
                  raw: String(count),
                  figure,
                  found: 'layout' as const,
                },
              ],
            },
          ]),
      { kind: 'orders', rows },
    ],
    trouble: [],
  };
}

export const due = (at: number): OrderRow['deadline'] => ({ label: '剩余', raw: '剩余', at });
