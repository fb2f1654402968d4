import { type Instant, startOfDay } from '../../model/day';
import { findDays, parseMoment } from '../../text/parse-days';

/** `2020年11月03日 17:42`, or the day that stands somewhere in a text, from its first minute. */
export function writtenAt(text: string): Instant | null {
  const [day] = findDays(text);
  return parseMoment(text) ?? (day ? startOfDay(day) : null);
}
