import { dayOf, type Instant, startOfDay } from '../model/day';
import { cleanText } from '../text/clean-text';
import { findMoments } from '../text/find-moments';
import { parseAgo } from '../text/parse-ago';
import { parseDays, parseMoment } from '../text/parse-days';

const MONTH_DAY = /^(\d{1,2})[-/.月](\d{1,2})日?( \d{1,2}:\d\d)?$/;

/** When a notice was published. */
export interface NoticeTime {
  at: Instant;
  /** a date stands there, and not only how long ago: another date is another notice */
  isDate: boolean;
}

/**
 * Reads what a page prints beside a headline, seen at a moment: a date, one without its year (the
 * last such day), or how long ago. Null for anything else, and for what lies ahead.
 */
export function noticeTime(printed: string, seenAt: Instant): NoticeTime | null {
  const text = cleanText(printed);
  const whole = parseMoment(text) ?? dayStart(text);
  const at = whole ?? yearless(text, seenAt);
  if (at !== null) return at <= seenAt ? { at, isDate: true } : null;
  const ago = parseAgo(text, seenAt);
  if (!ago) return null;
  // 昨天 is one day; 3天前 may be two
  const isDate = findMoments(text, seenAt).length === 1;
  return { at: isDate ? startOfDay(dayOf(ago.at)) : ago.at, isDate };
}

function dayStart(text: string): Instant | null {
  const days = parseDays(text);
  return days && days.from === days.to ? startOfDay(days.from) : null;
}

function yearless(text: string, seenAt: Instant): Instant | null {
  const [, month = '', date = '', clock = ''] = MONTH_DAY.exec(text) ?? [];
  if (month === '') return null;
  const year = Number(dayOf(seenAt).slice(0, 4));
  const candidates = [year, year - 1].map((one) => {
    const day = `${one}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return clock === '' ? dayStart(day) : parseMoment(day + clock);
  });
  return candidates.find((at) => at !== null && at <= seenAt) ?? null;
}
