import { type Day, type Instant, isDay, MINUTE, startOfDay } from '../model/day';

/** A day, or a span with both its ends. */
export interface PrintedDays {
  from: Day;
  to: Day;
}

const ONE_DAY = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: (\d{1,2}):(\d\d)(?::\d\d)?)?$/;
const SPAN =
  /^(20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?) ?(?:~|至|-|–|—|\|) ?(20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)$/;
const MONTH = /^(20\d\d)(?:-|\/|年)(0?[1-9]|1[0-2])月?$/;
const ANY_DAY = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/g;

/** Reads `2026-09-15`, `2026年07月06日`, a month, or a span of days; null for anything else. */
export function parseDays(text: string): PrintedDays | null {
  const single = ONE_DAY.exec(text);
  if (single) return ordered(dayFrom(single), dayFrom(single));
  const span = SPAN.exec(text);
  if (span) return ordered(findDays(span[1] ?? '')[0], findDays(span[2] ?? '')[0]);
  const month = MONTH.exec(text);
  return month ? wholeMonth(Number(month[1]), Number(month[2])) : null;
}

/** The moment printed as `2026-09-15 14:03`, read as Shanghai time; null without a clock time. */
export function parseMoment(text: string): Instant | null {
  const match = ONE_DAY.exec(text);
  const day = match && dayFrom(match);
  const hour = Number(match?.[4] ?? Number.NaN);
  const minute = Number(match?.[5] ?? Number.NaN);
  if (!day || !(hour < 24) || !(minute < 60)) return null;
  return startOfDay(day) + (hour * 60 + minute) * MINUTE;
}

/** Every real day that stands in a text, in order, wherever it stands. */
export function findDays(text: string): Day[] {
  return [...text.matchAll(ANY_DAY)].map(dayFrom).filter((day) => day !== null);
}

function ordered(from: Day | null | undefined, to: Day | null | undefined): PrintedDays | null {
  return from && to && from <= to ? { from, to } : null;
}

function dayFrom([, year = '', month = '', date = '']: RegExpMatchArray): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function wholeMonth(year: number, month: number): PrintedDays {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${prefix}-01`, to: `${prefix}-${last}` };
}
