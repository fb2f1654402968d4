import { type Day, type Instant, isDay } from './day';
import { type Shape, textThat, whole } from './shape';

export const EARLIEST_INSTANT = Date.UTC(2003, 4, 10);
export const LATEST_INSTANT = Date.UTC(2100, 0, 1);
export const LONGEST_URL = 4096;

export const instant: Shape<Instant> = whole(EARLIEST_INSTANT, LATEST_INSTANT);

export const day: Shape<Day> = textThat(isDay);

/** An https address. */
export const url: Shape<string> = textThat(
  (value) => value.length <= LONGEST_URL && isHttpsUrl(value),
);

/** The number of an item on any platform. */
export const itemId: Shape<string> = textThat((value) => /^[A-Z0-9]{5,20}$/.test(value));

export function isHttpsUrl(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}
