import type { RecordOutcome } from '../model/capture';
import { type Day, dayOf } from '../model/day';
import { partOf, type Reading, stoppingTrouble, type TroubleWhy } from '../model/reading';
import type { Database, Look } from '../store/database';
import { changeLook } from '../store/looks';
import { shopSubject } from './subjects';

/** Pages that the morning needs, and where they are. */
export const EXPECTED_PAGES = [
  { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
  {
    page: 'qn.reviews',
    url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
  },
] as const;

/**
 * Notes how a look at a page went. A look of which nothing was stored leaves the last good one
 * standing and adds what stopped it.
 */
export async function rememberLook(
  db: Database,
  reading: Reading,
  outcome: RecordOutcome,
): Promise<void> {
  if (!EXPECTED_PAGES.some(({ page }) => page === reading.page)) return;
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

function countFigures(reading: Reading): { figures: number; unread: number } {
  const rows = partOf(reading, 'reviews')?.rows.length ?? 0;
  const figures = partOf(reading, 'metrics')?.figures ?? [];
  const unread = reading.trouble.filter((trouble) => trouble.field !== 'page').length;
  return { figures: figures.length + rows, unread };
}
