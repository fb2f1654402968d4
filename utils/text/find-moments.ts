import {
  addDays,
  type Day,
  dayOf,
  HOUR,
  type Instant,
  isDay,
  MINUTE,
  startOfDay,
} from '../model/day';

/** A moment as printed, in Shanghai time. */
export interface PrintedMoment {
  at: Instant;
  /** seconds of the smallest unit printed: 86400 for a day without a clock */
  precision: number;
}

/** A moment with its place in the text. */
export interface FoundMoment extends PrintedMoment {
  start: number;
  end: number;
  /** no day is printed, so today is meant if anything */
  isClockOnly: boolean;
}

const FULL_DATE = /(20\d\d)[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)[日号]?/y;
const YEARLESS = /(\d{1,2})(?:月(\d{1,2})[日号]|[-/](\d{1,2})(?= \d{1,2}:))/y;
const DAY_WORD = /(大前|前|昨|今|明|后)([天日晚早])/y;
const TIME =
  /[ T,]{0,2}(凌晨|早上|上午|中午|下午|晚上|晚)? ?(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?|[点时](?:(\d{1,2})分?|(半)|整)?)(?![\d:])/y;
const NUMBER_RUN = /\d[\d.,:/-]*/y;
const CLOCK_BEGINS = /[ T,]{0,2}\d{1,2}[:点时]/y;

const DAY_WORDS: Record<string, number> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

/**
 * Every moment that stands in a cleaned text, in order: 2026-09-16 12:00, 9月16日 18点, 今天 18:00,
 * 明日 10:00, or a clock alone. A date without a year is the one nearest to `now`; a date without a
 * clock is its midnight. What is no real day or hour is left out.
 */
export function findMoments(text: string, now: Instant): FoundMoment[] {
  const found: FoundMoment[] = [];
  for (let at = 0; at < text.length; ) {
    const moment = momentAt(text, at, now);
    if (moment) found.push(moment);
    at = moment?.end ?? at + (matchAt(NUMBER_RUN, text, at)?.[0].length ?? 1);
  }
  return found;
}

function momentAt(text: string, start: number, now: Instant): FoundMoment | null {
  const date = dateAt(text, start, now);
  if (!date && /[ T,]/.test(text[start] ?? '')) return null;
  const time = timeAt(text, date?.end ?? start, date?.part ?? '');
  if (!time && (!date || matchAt(CLOCK_BEGINS, text, date.end))) return null;
  return {
    at: startOfDay(date?.day ?? dayOf(now)) + (time?.offset ?? 0),
    precision: time?.precision ?? 86_400,
    start,
    end: time?.end ?? date?.end ?? start,
    isClockOnly: !date,
  };
}

function dateAt(text: string, start: number, now: Instant) {
  const full = matchAt(FULL_DATE, text, start);
  const yearless = full ? null : matchAt(YEARLESS, text, start);
  const word = full || yearless ? null : matchAt(DAY_WORD, text, start);
  const day = full
    ? dayFrom(full[1], full[2], full[3])
    : yearless
      ? nearestDay(yearless[1], yearless[2] ?? yearless[3], now)
      : word && addDays(dayOf(now), DAY_WORDS[word[1] ?? ''] ?? 0);
  const end = start + ((full ?? yearless ?? word)?.[0].length ?? 0);
  return day ? { day, end, part: word?.[2] ?? '' } : null;
}

function timeAt(text: string, start: number, dayPart: string) {
  const match = matchAt(TIME, text, start);
  if (!match) return null;
  const [all, part = dayPart, hour = '', minute, second, spoken, half] = match;
  const isGlued = /^\d/.test(all) && /\d/.test(text[start - 1] ?? '');
  const minutes = half ? 30 : Number(minute ?? spoken ?? 0);
  const offset = hourIn(part, Number(hour)) * HOUR + minutes * MINUTE + Number(second ?? 0) * 1000;
  if (isGlued || minutes > 59 || offset > 24 * HOUR) return null;
  return { offset, precision: second ? 1 : 60, end: start + all.length };
}

/** 下午 3点 is 15, 晚 12点 the day's end, 中午 1点 13. */
function hourIn(part: string, hour: number): number {
  const isLate = part.startsWith('晚') || part === '下午' || (part === '中午' && hour < 11);
  return isLate && (hour < 12 || part.startsWith('晚')) && hour <= 12 ? hour + 12 : hour;
}

function nearestDay(month: string | undefined, date: string | undefined, now: Instant): Day | null {
  const year = Number(dayOf(now).slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => dayFrom(String(one), month, date));
  const distance = (day: Day) => Math.abs(startOfDay(day) - now);
  return days
    .filter((day) => day !== null)
    .reduce<Day | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
