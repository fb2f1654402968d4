import { type Day, dayOf, type Instant, minutesOfDay } from '../model/day';
import type { Period } from '../model/scope';

/** `09-15`: a day within the year that is in view. */
export function formatShortDay(day: Day): string {
  return day.slice(5);
}

/** `08:30` in Shanghai, whatever the browser's zone. */
export function formatClock(instant: Instant): string {
  const minutes = minutesOfDay(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `2026-09-15 08:30` in Shanghai; without the day when it is today. */
export function formatMoment(instant: Instant, today?: Day): string {
  const day = dayOf(instant);
  return day === today ? formatClock(instant) : `${day} ${formatClock(instant)}`;
}

/** `2026-09-15`, `2026-09-01 ~ 2026-09-30`, or `–` where the page does not say. */
export function formatPeriod(period: Period): string {
  if (period.kind === 'unknown') return '–';
  return period.kind === 'span' ? `${period.from} ~ ${period.to}` : period.day;
}
