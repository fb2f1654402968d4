import { parseChineseNumber } from './parse-chinese-number';

/** A printed length of time. */
export interface PrintedSpan {
  seconds: number;
  /** seconds of the smallest unit that is printed */
  precision: number;
  /** how many units are printed; a clock counts as three */
  units: number;
  /** position behind the span */
  end: number;
}

/** Months and years are rounded: their precision is as large as they are. */
const UNITS: Record<string, number> = {
  年: 31_536_000,
  月: 2_592_000,
  周: 604_800,
  星期: 604_800,
  天: 86_400,
  小时: 3600,
  时: 3600,
  分钟: 60,
  分: 60,
  秒: 1,
};

/** 6月 is June and 2026年 a year: months need their 个, years at most two digits. */
const PART =
  /(\d{1,5}(?:\.\d{1,2})?|[零〇一二两三四五六七八九十百千]{1,7}|半) ?(?:个(半)? ?(?=月|小时|星期))?(年|(?<=个 ?)月|周|星期|天|小时|时|分钟|分|秒) ?/y;
const AGO = /^[以之]?前$/;
const CLOCK = /(\d{1,3}):([0-5]\d):([0-5]\d)(?![\d:])/y;

/**
 * The span that begins at a position of a cleaned text: 1天2小时3分, 2天03:04:05, 十一天, 半小时,
 * 1个半小时; null where none stands. Units must come in falling order.
 */
export function readSpan(text: string, at = 0): PrintedSpan | null {
  const span: PrintedSpan = { seconds: 0, precision: 0, units: 0, end: at };
  for (;;) {
    const clock = readClock(text, span.end);
    if (clock !== null && (span.units === 0 || span.precision === 86_400))
      return { ...clock, seconds: span.seconds + clock.seconds, units: span.units + 3 };
    const part = readPart(text, span.end);
    if (!part || (span.units > 0 && part.unit >= span.precision)) break;
    span.seconds += part.seconds;
    span.precision = part.unit;
    span.units += 1;
    span.end = part.end;
    if (part.precision < part.unit) return { ...span, precision: part.precision };
  }
  return span.units > 0 ? span : null;
}

/** The span of a whole text that says how long ago: 十一天前, 3小时以前; null for any other. */
export function readAgo(text: string): PrintedSpan | null {
  const span = readSpan(text);
  return span && AGO.test(text.slice(span.end)) ? span : null;
}

function readClock(text: string, at: number): PrintedSpan | null {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
  return { seconds, precision: 1, units: 3, end: at + match[0].length };
}

function readPart(text: string, at: number) {
  PART.lastIndex = at;
  const match = PART.exec(text);
  const [all = '', amount = '', half, name = ''] = match ?? [];
  const unit = UNITS[name];
  const count =
    amount === '半' ? 0.5 : /\d/.test(amount) ? Number(amount) : parseChineseNumber(amount);
  if (!unit || count === null || (name === '年' && count > 99)) return null;
  const decimals = amount.split('.')[1]?.length ?? 0;
  const precision = half || amount === '半' ? unit / 2 : unit / 10 ** decimals;
  const seconds = Math.round((count + (half ? 0.5 : 0)) * unit);
  return { seconds, unit, precision, end: at + all.length };
}
