import { dayOf, daysBetween, type Instant } from '../model/day';
import { exactValue } from '../model/figure';
import type { Reading, Subject, TableRow } from '../model/reading';

/** The words of one item's title, over one stretch of days. */
export interface TitleLook {
  item: Subject;
  days: number;
  readAt: Instant;
  words: readonly TableRow[];
}

/**
 * Of each item the look at its title's words over most days, the newest of them first; looks of
 * `freshDays` days ago and more are over. A look in which no word led anybody tells nothing.
 */
export function titleLooks(
  readings: readonly Reading[],
  now: Instant,
  freshDays: number,
): TitleLook[] {
  const fresh = readings.filter(
    ({ takenAt }) => daysBetween(dayOf(takenAt), dayOf(now)) < freshDays,
  );
  const looks = new Map<string, TitleLook>();
  for (const look of fresh.flatMap(looksIn)) {
    const key = look.item.id ?? look.item.name;
    if ((looks.get(key)?.days ?? 0) < look.days) looks.set(key, look);
  }
  return [...looks.values()];
}

/** Search visitors of a word: a word without any has no figure at all. Null for one in doubt. */
export function wordVisitors({ figures }: TableRow): number | null {
  const found = figures.find(({ metric }) => metric === 'search_uv');
  if (!found || found.suspect?.length || found.unverified !== undefined) return null;
  const { figure } = found;
  return figure.kind === 'missing' && figure.why === 'absent' ? 0 : exactValue(figure);
}

function looksIn(reading: Reading): TitleLook[] {
  const days = daysOf(reading);
  if (days === null) return [];
  return reading.parts.flatMap((part) => {
    if (part.kind !== 'table' || part.subject?.kind !== 'item') return [];
    const words = part.rows.filter(isTitleWord);
    return words.some((word) => wordVisitors(word))
      ? [{ item: part.subject, days, readAt: reading.takenAt, words }]
      : [];
  });
}

function daysOf({ scope: { period } }: Reading): number | null {
  if (period.kind === 'day') return 1;
  return period.kind === 'span' ? daysBetween(period.from, period.to) + 1 : null;
}

function isTitleWord({ subject, figures }: TableRow): boolean {
  return subject.kind === 'keyword' && figures.some(({ metric }) => metric === 'search_uv');
}
