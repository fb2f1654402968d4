import { addDays } from './calendar.ts';
import { OWN_ITEMS } from './own-items.ts';
import { type Buyer, buyer, orderNumber } from './people.ts';
import { oneOf, wholeBetween } from './random.ts';
import type { Scenario } from './scenario.ts';

/** An order of 已卖出的宝贝 as the page shows it; every number, name and address is invented. */
export interface PracticeOrder {
  number: string;
  createdAt: string;
  item: (typeof OWN_ITEMS)[number];
  pieces: number;
  /** 分 */
  cents: number;
  status: '等待买家付款' | '等待卖家发货' | '卖家已发货' | '交易成功';
  /** the countdown beside the state; '' where the page prints none */
  countdown: string;
  buyer: Buyer;
}

/** A row of 退款管理. */
export interface PracticeRefund {
  number: string;
  order: string;
  askedAt: string;
  item: (typeof OWN_ITEMS)[number];
  cents: number;
  type: string;
  reason: string;
  status: string;
  countdown: string;
  intervened: boolean;
  buyer: Buyer;
}

const REASONS = ['多拍/错拍/不想要', '质量问题', '少件/漏发', '与商品描述不符'] as const;

const UNPAID = 3;
const TO_SHIP = 6;
const OTHERS = 5;
const REFUNDS = 5;

/** The orders of the last three months, the newest first. */
export function ordersOf(scenario: Scenario): PracticeOrder[] {
  return Array.from({ length: UNPAID + TO_SHIP + OTHERS }, (_, i) => {
    const status =
      i < UNPAID
        ? '等待买家付款'
        : i < UNPAID + TO_SHIP
          ? '等待卖家发货'
          : i % 2 === 0
            ? '卖家已发货'
            : '交易成功';
    return order(scenario, i, status);
  });
}

/** The refunds that are open; the last of them has the platform in it. */
export function refundsOf(scenario: Scenario): PracticeRefund[] {
  return Array.from({ length: REFUNDS }, (_, i) => {
    const keys = [scenario.seed, scenario.today, 'refund', i] as const;
    const isLast = i === REFUNDS - 1;
    const isBack = i === REFUNDS - 2;
    return {
      number: `5${wholeBetween(10_000_000, 99_999_999, ...keys, 'head')}${wholeBetween(10_000_000, 99_999_999, ...keys, 'tail')}`,
      order: orderNumber(...keys, 'order'),
      askedAt: `${addDays(scenario.today, -1)} ${two(8 + i)}:${two(wholeBetween(0, 59, ...keys, 'at'))}:00`,
      item: oneOf(OWN_ITEMS, ...keys, 'item'),
      cents: wholeBetween(39_00, 399_00, ...keys, 'cents'),
      type: isLast || isBack ? '退货退款' : '仅退款(未发货)',
      // one buyer wrote down where to send it instead of choosing a reason
      reason:
        i === 1 ? `发错地址，应该寄到${buyer(...keys).address}` : oneOf(REASONS, ...keys, 'reason'),
      status: isBack ? '买家已退货，等待商家确认收货' : '待商家处理',
      countdown: isLast
        ? ''
        : `剩余${i}天${wholeBetween(2, 10, ...keys, 'hours')}小时${wholeBetween(1, 59, ...keys, 'minutes')}分`,
      intervened: isLast,
      buyer: buyer(...keys),
    };
  });
}

function order(scenario: Scenario, i: number, status: PracticeOrder['status']): PracticeOrder {
  const keys = [scenario.seed, scenario.today, 'order', i] as const;
  const hours = wholeBetween(1, 22, ...keys, 'hours');
  const minutes = wholeBetween(1, 59, ...keys, 'minutes');
  const pieces = wholeBetween(1, 3, ...keys, 'pieces');
  return {
    number: orderNumber(...keys),
    createdAt: `${addDays(scenario.today, -1)} ${two(23 - i)}:${two(minutes)}:33`,
    item: oneOf(OWN_ITEMS, ...keys, 'item'),
    pieces,
    cents: pieces * wholeBetween(39_00, 259_00, ...keys, 'cents'),
    status,
    countdown:
      status === '等待买家付款'
        ? `剩余付款时间 ${two(hours)}:${two(minutes)}:00`
        : status === '等待卖家发货' && i % 3 !== 0
          ? `还剩1天${hours}小时${minutes}分`
          : '',
    buyer: buyer(...keys),
  };
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
