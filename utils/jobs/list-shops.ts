import { addDays, type Day, dayOf, type Instant } from '../model/day';
import type { ShopRow } from '../model/panel-view';
import { DAY_STATE, DAYS_PER_CHUNK, type YearChunk } from '../model/series';
import { alertsSince } from '../store/alerts';
import { countCaptures, newestCaptures } from '../store/captures';
import type { Database } from '../store/database';
import { yearsOfSubject } from '../store/years';
import { knownShops } from './known-shops';
import { WHOLE_SHOP } from './load-series';

/** Every shop that was ever read, with how much of it is stored. */
export async function listShops(db: Database, now: Instant): Promise<ShopRow[]> {
  const known = new Set(await knownShops(db));
  const newest = (await newestCaptures(db, 'shop:')).filter(({ subject }) => known.has(subject));
  const alerts = await alertsSince(db, addDays(dayOf(now), -1));
  const rows = await Promise.all(
    newest.map(async ({ subject, takenAt }): Promise<ShopRow> => {
      const days = storedDays(await yearsOfSubject(db, subject));
      return {
        subject,
        name: subject.slice('shop:'.length),
        firstDay: days[0] ?? null,
        lastDay: days.at(-1) ?? null,
        daysStored: days.length,
        captures: await countCaptures(db, subject),
        lastReadAt: takenAt,
        alerts: alerts.filter((alert) => alert.subject === subject),
      };
    }),
  );
  return rows.sort((a, b) => b.lastReadAt - a.lastReadAt);
}

/** Days of the whole shop on which at least one figure stands, oldest first. */
export function storedDays(chunks: YearChunk[]): Day[] {
  const days: Day[] = [];
  for (const chunk of chunks.filter((c) => c.scope === WHOLE_SHOP).sort((a, b) => a.year - b.year))
    for (let column = 0; column < DAYS_PER_CHUNK; column++)
      if (hasFigure(chunk, column)) days.push(addDays(`${chunk.year}-01-01`, column));
  return days;
}

function hasFigure(chunk: YearChunk, column: number): boolean {
  return chunk.metrics.some(
    (_, row) => chunk.states[row * DAYS_PER_CHUNK + column] !== DAY_STATE.gap,
  );
}
