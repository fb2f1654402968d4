import { TIMETABLE_PAGES } from '../insights/timetable-pages';
import type { RecordOutcome } from '../model/capture';
import { type Day, dayOf } from '../model/day';
import { type Part, type Reading, stoppingTrouble, type TroubleWhy } from '../model/reading';
import type { Database, Look } from '../store/database';
import { changeLook } from '../store/looks';
import { shopSubject } from './subjects';

/**
 * Notes how a look at a page of the morning went. A look of which nothing was stored leaves the
 * last good one standing and adds what stopped it.
 */
export async function rememberLook(
  db: Database,
  reading: Reading,
  outcome: RecordOutcome,
): Promise<void> {
  if (!TIMETABLE_PAGES.some(({ page }) => page === reading.page)) return;
  const shop = reading.shop ? shopSubject(reading.shop) : '';
  const key = `${reading.page}|${shop}`;
  await changeLook(db, key, (known) => nextLook(key, known, reading, outcome));
}

function nextLook(
  key: string,
  known: Look | undefined,
  reading: Reading,
  outcome: RecordOutcome,
): Look {
  const { page, url, takenAt } = reading;
  const shopName = reading.shop?.name ?? known?.shopName;
  const base = { key, page, url, lookedAt: takenAt, ...(shopName !== undefined && { shopName }) };
  const stop = whatStopped(reading, outcome);
  if (!outcome.ok)
    return {
      ...base,
      readAt: known?.readAt ?? null,
      figures: known?.figures ?? 0,
      unread: known?.unread ?? 0,
      ...(known?.day && { day: known.day }),
      ...(stop && { trouble: stop }),
    };
  const day = newestDay(known, reading);
  return { ...base, readAt: takenAt, ...countFigures(reading), ...(day && { day }) };
}

function whatStopped(reading: Reading, outcome: RecordOutcome): TroubleWhy | undefined {
  const refused = !outcome.ok && outcome.why === 'not-certain' ? 'scope-unknown' : undefined;
  return stoppingTrouble(reading)?.why ?? refused;
}

/** The newest day read on the same date: looking back at last month does not unread yesterday. */
function newestDay(known: Look | undefined, reading: Reading): Day | undefined {
  const { period } = reading.scope;
  const seen = period.kind === 'day' ? period.day : undefined;
  const sameDate =
    known?.readAt != null && dayOf(known.readAt) === dayOf(reading.takenAt) ? known.day : undefined;
  if (seen === undefined) return sameDate;
  return sameDate !== undefined && sameDate > seen ? sameDate : seen;
}

function countFigures({ parts, trouble }: Reading): { figures: number; unread: number } {
  return {
    figures: parts.reduce((sum, part) => sum + countOf(part), 0),
    unread: trouble.filter(({ field }) => field !== 'page').length,
  };
}

/** Figures of a page of figures; rows of a list. */
function countOf(part: Part): number {
  switch (part.kind) {
    case 'metrics':
      return part.figures.length;
    case 'table':
      return part.rows.reduce((sum, { figures }) => sum + figures.length, 0);
    case 'listing':
      return 1;
    default:
      return part.rows.length;
  }
}
