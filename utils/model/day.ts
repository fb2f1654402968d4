/** Milliseconds since the epoch. */
export type Instant = number;

/** A business day of the platforms, `YYYY-MM-DD`, always counted in Asia/Shanghai. */
export type Day = string;

/** A stretch of whole days, both ends included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY_LENGTH = 24 * HOUR;

/** Asia/Shanghai has kept UTC+8 without summer time since 1991, so a fixed offset is exact. */
const SHANGHAI_OFFSET = 8 * HOUR;

/**
 * Days as they were spelt and parsed before. The same few hundred come again in every series, and
 * spelling them anew was most of what reading a year cost.
 */
const SPELT = new Map<number, Day>();
const STARTS = new Map<Day, Instant>();
/** Pages can name any day there is. */
const KNOWN_LIMIT = 10_000;

/** The business day that an instant falls on, whatever the browser's zone. */
export function dayOf(instant: Instant): Day {
  const count = Math.floor((instant + SHANGHAI_OFFSET) / DAY_LENGTH);
  const known = SPELT.get(count);
  if (known !== undefined) return known;
  const day = new Date(instant + SHANGHAI_OFFSET).toISOString().slice(0, 10);
  if (SPELT.size >= KNOWN_LIMIT) SPELT.clear();
  SPELT.set(count, day);
  return day;
}

/** Midnight in Shanghai at which a business day begins. Throws on a text that is no day. */
export function startOfDay(day: Day): Instant {
  const known = STARTS.get(day);
  if (known !== undefined) return known;
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day)
    throw new RangeError(`not a business day: ${day}`);
  if (STARTS.size >= KNOWN_LIMIT) STARTS.clear();
  STARTS.set(day, utc - SHANGHAI_OFFSET);
  return utc - SHANGHAI_OFFSET;
}

export function addDays(day: Day, count: number): Day {
  return dayOf(startOfDay(day) + count * DAY_LENGTH);
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(day: Day): number {
  return new Date(startOfDay(day) + SHANGHAI_OFFSET).getUTCDay() || 7;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY_LENGTH);
}

/** Every day of a stretch, oldest first. */
export function daysOf({ from, to }: DaySpan): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}

/** 0 for January 1st … 365; the column of a day in its year's chunk. */
export function dayIndexInYear(day: Day): number {
  return daysBetween(`${day.slice(0, 4)}-01-01`, day);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Hour and minute in Shanghai as minutes since midnight. */
export function minutesOfDay(instant: Instant): number {
  return Math.floor((instant - startOfDay(dayOf(instant))) / MINUTE);
}

/** True for a text that is a real calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const utc = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(utc) && new Date(utc).toISOString().slice(0, 10) === text;
}
