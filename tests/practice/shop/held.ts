import { addDays } from './calendar.ts';
import { OWN_ITEMS } from './own-items.ts';
import { type Buyer, buyer } from './people.ts';
import { oneOf, wholeBetween } from './random.ts';
import type { Scenario } from './scenario.ts';

/** What the platform holds against the shop; every number in it is invented. */
export interface PracticeHeld {
  kind: 'violation' | 'complaint';
  number: string;
  madeAt: string;
  item: (typeof OWN_ITEMS)[number];
  type: string;
  reason: string;
  points: number;
  measure: string;
  status: string;
  countdown: string;
  buyer: Buyer;
}

/** A violation to appeal, one that is settled, and a complaint to answer. */
export function heldOf(scenario: Scenario): PracticeHeld[] {
  return [
    held(scenario, 0, {
      kind: 'violation',
      type: '一般违规(A类)',
      reason: '商品描述不符',
      points: 2,
      measure: '下架商品',
      status: '可申诉',
    }),
    held(scenario, 1, {
      kind: 'violation',
      type: '一般违规(A类)',
      reason: '违背发货时间承诺',
      status: '申诉成功',
    }),
    held(scenario, 2, {
      kind: 'complaint',
      type: '未按约定时间发货',
      reason: '骗人的店，说好的没有发',
      status: '待商家举证',
    }),
  ];
}

function held(scenario: Scenario, i: number, own: Partial<PracticeHeld>): PracticeHeld {
  const keys = [scenario.seed, scenario.today, 'held', i] as const;
  const isOpen = own.status !== '申诉成功';
  const hours = wholeBetween(2, 20, ...keys, 'hours');
  return {
    kind: 'violation',
    number: `70${wholeBetween(10_000_000, 99_999_999, ...keys)}`,
    madeAt: `${addDays(scenario.today, -2 - i)} 10:20:00`,
    item: oneOf(OWN_ITEMS, ...keys, 'item'),
    type: '',
    reason: '',
    points: 0,
    measure: '-',
    status: '',
    countdown: isOpen ? `剩余${2 - Math.min(i, 1)}天${hours}小时` : '-',
    buyer: buyer(...keys),
    ...own,
  };
}
