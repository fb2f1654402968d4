/** A business day, `YYYY-MM-DD`, counted in Asia/Shanghai. */
export type Day = string;

const DAY_LENGTH = 86_400_000;

/** Days since 1970-01-01; the axis on which the simulator works. */
export function dayNumber(day: Day): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(utc)) throw new RangeError(`not a day: ${day}`);
  return utc / DAY_LENGTH;
}

export function dayFromNumber(count: number): Day {
  return new Date(count * DAY_LENGTH).toISOString().slice(0, 10);
}

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayIndex(day: Day): number {
  return (dayNumber(day) + 3) % 7;
}

/** True for a text that is a real day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const utc = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(utc) && new Date(utc).toISOString().startsWith(text);
}

/** The business day of a moment: Shanghai has kept UTC+8 all year since 1991. */
export function shanghaiDay(instant: number): Day {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Every day from `from` to `to`, both included. */
export function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}
