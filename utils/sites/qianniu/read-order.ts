import type { Instant } from '../../model/day';
import type { Printed } from '../../model/listing';
import type { OrderRow } from '../../model/reading';
import { parseMoment } from '../../text/parse-days';
import type { RecordBlock } from './record-blocks';
import { recordDeadline } from './record-deadline';
import { entryOf, type RecordEntry, recordEntries } from './record-entries';
import type { RecordHeads } from './record-heads';
import { recordItems } from './record-items';
import { moneyIn } from './record-money';

export const ORDER_NUMBERS: ReadonlySet<string> = new Set(
  '订单号 订单编号 主订单号 主订单编号'.split(' '),
);
/** Heads that only a list of orders has. */
export const ORDER_HEADS: ReadonlySet<string> = new Set('实收款 实收款(元) 交易状态'.split(' '));

const CREATED = ['创建时间', '下单时间', '成交时间', '拍下时间', '付款时间'];
const RECEIVED = ['实收款', '实收款(元)', '买家实付', '实付款', '实付', '订单金额', '合计', '总价'];
const STATUS = ['交易状态', '订单状态', '状态'];
const DUE = [
  '发货截止时间',
  '最晚发货时间',
  '超时时间',
  '剩余发货时间',
  '剩余付款时间',
  '剩余时间',
];
const FIELDS: ReadonlySet<string> = new Set([
  ...ORDER_NUMBERS,
  ...CREATED,
  ...RECEIVED,
  ...STATUS,
  ...DUE,
  '数量',
  '单价',
]);
const STATES: ReadonlySet<string> = new Set(
  (
    '等待买家付款 等待付款 待付款 等待买家付定金 等待买家付尾款 买家已付款 等待卖家发货 等待发货 待发货 等待商家发货 ' +
    '部分发货 卖家已发货 商家已发货 已发货 等待买家确认收货 待收货 等待确认收货 买家已签收 已签收 交易成功 交易关闭 ' +
    '未创建支付 支付确认中 退款中 退款成功 退款关闭 需要评价 待评价 双方已评 ' +
    '待支付 等待支付 待出库 等待出库 备货中 已出库 已完成 已取消 已关闭'
  ).split(' '),
);
/** What is said of one item's refund or of reviews is no state of the order where it has one. */
const SECOND_STATES = /^退款|评/;
/** 等待买家付款 with 还剩1天 behind it in the same text. */
const BEGINS_WITH_STATE = /^(等待(?:买家|卖家|商家)[一-龥]{2,4}?(?:付款|发货|收货))/;

/**
 * One order: number, state, amount, goods, moment and deadline. Only texts that stand under known
 * names, or are known words themselves, are taken: a buyer's name, address, telephone number and
 * message stand in the same row and are never looked up.
 */
export function readOrder(
  block: RecordBlock,
  heads: RecordHeads | null,
  now: Instant,
): OrderRow | null {
  const entries = recordEntries(block, FIELDS, heads);
  const id = entries && numberUnder(entries, ORDER_NUMBERS);
  if (!entries || !id) return null;
  const amount = amountIn(entries);
  const createdAt = momentUnder(entries, CREATED);
  const deadline = recordDeadline(entries, DUE, now);
  return {
    kind: 'order',
    id,
    status: stateIn(entries),
    ...(amount && { amount }),
    items: recordItems(block, entries),
    ...(createdAt !== null && { createdAt }),
    ...(deadline && { deadline }),
  };
}

/** The first number that stands under one of the names. */
export function numberUnder(
  entries: readonly RecordEntry[],
  names: ReadonlySet<string>,
): string | null {
  for (const { name, text } of entries) {
    const id = names.has(name) ? /^(\d{8,28})(?!\d)/.exec(text)?.[1] : undefined;
    if (id) return id;
  }
  return null;
}

/** The moment under the first of the names that has one. */
export function momentUnder(
  entries: readonly RecordEntry[],
  names: readonly string[],
): Instant | null {
  const isMoment = (text: string) => momentIn(text) !== null;
  const entry = entryOf(entries, names, isMoment);
  return entry ? momentIn(entry.text) : null;
}

/** The moment printed in a text, to the minute; null where there is none. */
export function momentIn(text: string): Instant | null {
  const printed = /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d\d(?::\d\d)?/.exec(text)?.[0];
  return printed ? parseMoment(printed) : null;
}

/** The state under its column, else a text that is a known state. */
function stateIn(entries: readonly RecordEntry[]): string {
  const known = entries
    .map(({ name, text }) => ({ name, state: stateOf(text) }))
    .filter(({ state }) => state !== '');
  const named = known.find(({ name }) => STATUS.includes(name));
  const first = known.find(({ state }) => !SECOND_STATES.test(state));
  return (named ?? first ?? known[0])?.state ?? '';
}

function stateOf(text: string): string {
  if (STATES.has(text)) return text;
  const beginning = BEGINS_WITH_STATE.exec(text)?.[1] ?? '';
  return STATES.has(beginning) ? beginning : '';
}

/** 实收款 by name or column, else what stands before the freight (含快递:￥0.00). */
function amountIn(entries: readonly RecordEntry[]): Printed | undefined {
  const named = entryOf(entries, RECEIVED, (text) => moneyIn(text) !== null);
  if (named) return moneyIn(named.text) ?? undefined;
  const freight = entries.findIndex(({ text }) => /^\(含(?:快递|运费|邮费)/.test(text));
  const before = freight > 0 ? entries[freight - 1] : undefined;
  return (before && moneyIn(before.text)) ?? undefined;
}
