import type { Instant } from '../../model/day';
import type { OrderRow } from '../../model/reading';
import { parseDeadline } from '../../text/parse-deadline';
import type { RecordEntry } from './record-entries';

/** The platform's own words around a time. The grammar is closed: messages of buyers stand near. */
const WORD =
  '(?:自动|系统|将|卖家|商家|买家|发货|付款|支付|处理|确认|收货|退款|退货|关闭|超时|结束|截止|到期|寄回|同意|举证|交易|订单|申请|完成|取消|打款|逾期|未|时间|时限|内|后|前)';
const COUNTDOWN = new RegExp(
  `^(?:距离?|离)?${WORD}{0,4}(?:剩余|还剩|还有|仅剩|倒计时)${WORD}{0,3}[ :]{0,2}[\\d.: 天小时分钟秒]*${WORD}{0,5}$`,
);
const FIXED = new RegExp(
  `^(?=.*\\d)(?:请[于在]|最晚|截止|超时)${WORD}{0,3}[ :]{0,2}[\\d:\\-/. 年月日点时分今明天]*${WORD}{0,4}$`,
);
const MOMENT = /^[\d:\-/. 年月日天小时分钟秒点时]+$/;
const PIECE = /^[\d.: ]*(?:天|小时|时|分钟?|秒)?[\d.: ]*$/;
const ENDING = new RegExp(`^(?:后|内|前|自动|系统|将|未|逾期|超时)${WORD}{0,5}$`);
/** As long as a telephone number, and no part of any date or countdown. */
const LONG_NUMBER = /\d{5,}/;
/** 剩余发货时间: what the rest of the time is for. */
const LEFT_FOR = /(?:剩余|还剩)[一-龥]{1,4}时间:? ?/;
const MOST_PIECES = 10;
const LONGEST = 60;

/**
 * The countdown that a record prints, or the moment by which it must be dealt with; the pieces of
 * a countdown that ticks in elements of their own are put together again.
 */
export function recordDeadline(
  entries: readonly RecordEntry[],
  columns: readonly string[],
  now: Instant,
): OrderRow['deadline'] {
  const at = entries.findIndex(
    ({ name, text }) =>
      text.length <= LONGEST &&
      !LONG_NUMBER.test(text) &&
      ((columns.includes(name) && /\d/.test(text) && MOMENT.test(text)) ||
        COUNTDOWN.test(text) ||
        FIXED.test(text)),
  );
  const first = entries[at];
  if (!first) return undefined;
  const pieces = [first.text];
  for (const { text } of entries.slice(at + 1, at + 1 + MOST_PIECES)) {
    if (LONG_NUMBER.test(text) || (!PIECE.test(text) && !ENDING.test(text))) break;
    pieces.push(text);
  }
  const raw = pieces.join('').slice(0, LONGEST);
  if (!/\d/.test(raw)) return undefined;
  const named = columns.includes(first.name) ? `${first.name} ${raw}` : raw;
  const found = parseDeadline(named.replace(LEFT_FOR, '剩余 '), now);
  return { label: labelOf(first), raw, at: found?.at ?? null };
}

/** What the time is for: the name of its column, or the words before the first digit. */
function labelOf({ name, text }: RecordEntry): string {
  const words = text.split(/\d/)[0]?.replace(/[ :]+$/, '') ?? '';
  return (words || name).slice(0, 20);
}
