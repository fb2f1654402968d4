import type { Reading } from '../model/reading';
import type { HourTable } from '../model/service-desk';
import { lastDay } from './service-figures';
import { judgeTalks, talkRow } from './talk-verdict';

const LEAST_HOURS = 2;

/** The hours of the newest day or span that a page showed, each held against all others. */
export function weakHours(readings: readonly Reading[], slowOver: number): HourTable | null {
  const tables = readings.flatMap((reading) =>
    reading.parts.flatMap((part) => {
      if (part.kind !== 'table') return [];
      const rows = part.rows.filter(({ subject }) => subject.kind === 'hour').map(talkRow);
      const isOfService = rows.some(({ cvr, seconds }) => cvr !== null || seconds !== null);
      return isOfService && rows.length >= LEAST_HOURS ? [{ reading, rows }] : [];
    }),
  );
  const order = ({ reading }: (typeof tables)[number]) =>
    `${lastDay(reading.scope.period)} ${reading.takenAt}`;
  const newest = tables.toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0];
  if (!newest) return null;
  return {
    period: newest.reading.scope.period,
    readAt: newest.reading.takenAt,
    rows: judgeTalks(newest.rows, slowOver),
    slowOver,
  };
}
