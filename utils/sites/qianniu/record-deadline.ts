import type { Instant } from '../../model/day';
import type { OrderRow } from '../../model/reading';
import { parseDeadline } from '../../text/parse-deadline';
import type { RecordEntry } from './record-entries';

const TRIGGER =
  /^(?:(?:距离?|离)?.{0,8}?(?:剩余|还剩|还有|倒计时|仅剩)|(?:超时|截止|最晚).{0,6}时间|请[于在].{0,20}\d|.{0,6}(?:发货|付款|处理|收货)时限)/;
const NO_DEADLINE = /评价|追评|优惠|积分/;
const PIECE = /^[\d.: ]*(?:天|小时|时|分钟?|秒)?[\d.: ]*$|^20\d\d[-/年.][\d :\-/.年月日]+$/;
const ENDING = /^(?:后|内)?(?:自动|系统|将|未|逾期|超时).{0,12}$/;
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
      (columns.includes(name) && /\d/.test(text)) ||
      (TRIGGER.test(text) && text.length <= LONGEST && !NO_DEADLINE.test(text)),
  );
  const first = entries[at];
  if (!first) return undefined;
  const pieces = [first.text];
  for (const { text } of entries.slice(at + 1, at + 1 + MOST_PIECES)) {
    if (!PIECE.test(text) && !ENDING.test(text)) break;
    pieces.push(text);
  }
  const raw = pieces.join('').slice(0, LONGEST);
  const named = columns.includes(first.name) ? `${first.name} ${raw}` : raw;
  const found = parseDeadline(named.replace(LEFT_FOR, '剩余 '), now);
  return { label: labelOf(first), raw, at: found?.at ?? null };
}

/** What the time is for: the name of its column, or the words before the first digit. */
function labelOf({ name, text }: RecordEntry): string {
  const words = text.split(/\d/)[0]?.replace(/[ :]+$/, '') ?? '';
  return (words || name).slice(0, 20);
}
