import {
  dayOf,
  type Instant,
  isDay,
  MINUTE,
  minutesOfDay,
  startOfDay,
} from '../../utils/model/day';

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/** A moment as a `datetime-local` field holds it, in Shanghai whatever the browser's zone. */
export function toShanghaiInput(at: Instant): string {
  const minutes = minutesOfDay(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dayOf(at)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The moment that a `datetime-local` field means in Shanghai; null for one that is not filled in. */
export function fromShanghaiInput(text: string): Instant | null {
  const [, day = '', hour, minute] = SHAPE.exec(text) ?? [];
  if (!isDay(day)) return null;
  return startOfDay(day) + (Number(hour) * 60 + Number(minute)) * MINUTE;
}
