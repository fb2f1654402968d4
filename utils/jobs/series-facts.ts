import { settlingHours } from '../insights/settling-hour';
import { addDays, type Day, dayOf, type Instant } from '../model/day';
import type { DayLedger, LedgerLook, SettlingHours } from '../model/ledger';
import type { MetricId } from '../model/metric';
import { DAY_STATE, DAYS_PER_CHUNK, type YearChunk } from '../model/series';
import { type SeriesScope, shopOfSubject } from '../model/series-subject';
import type { Database } from '../store/database';
import { ledgerOf, ledgersBetween } from '../store/ledger';
import { yearsOfSubject } from '../store/years';

/** Two months show a habit and forget an old one. */
const HABIT_DAYS = 60;

/** The scopes in which a shop or one of its rows has daily figures, the newest day first. */
export async function scopesOf(db: Database, subject: string): Promise<SeriesScope[]> {
  const scopes = new Map<string, SeriesScope>();
  for (const chunk of await yearsOfSubject(db, subject)) {
    const read = readDays(chunk);
    if (!read) continue;
    const known = scopes.get(chunk.scope);
    scopes.set(chunk.scope, {
      scope: chunk.scope,
      metrics: [...new Set<MetricId>([...(known?.metrics ?? []), ...chunk.metrics])],
      firstDay: known && known.firstDay < read.first ? known.firstDay : read.first,
      lastDay: known && known.lastDay > read.last ? known.lastDay : read.last,
    });
  }
  return [...scopes.values()].sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1));
}

/** Every look at one day, with its figures by name, oldest first. */
export async function looksAt(
  db: Database,
  subject: string,
  scope: string,
  day: Day,
): Promise<LedgerLook[]> {
  const ledger = await ledgerOf(db, subject, scope, day);
  return ledger ? namedLooks(ledger) : [];
}

/**
 * When a subject's figures usually stand still, learned from the last two months; what a row does
 * not show yet is told by the habit of its shop in the same scope.
 */
export async function settlingOf(
  db: Database,
  subject: string,
  scope: string,
  now: Instant,
): Promise<SettlingHours> {
  const shop = shopOfSubject(subject);
  const to = dayOf(now);
  const from = addDays(to, -HABIT_DAYS);
  const [own, ofShop = {}] = await Promise.all(
    [...new Set([subject, shop])].map(async (one) =>
      settlingHours(await ledgersBetween(db, one, scope, from, to)),
    ),
  );
  return { ...ofShop, ...own };
}

function namedLooks({ metrics, looks }: DayLedger): LedgerLook[] {
  return looks
    .map(({ takenAt, page, live, values, doubted }) => ({
      takenAt,
      page,
      ...(live && { live }),
      figures: metrics.flatMap((metric, at) => {
        const value = values[at];
        if (value === undefined || Number.isNaN(value)) return [];
        return [{ metric, value, ...(doubted.includes(at) && { doubted: true as const }) }];
      }),
    }))
    .sort((a, b) => a.takenAt - b.takenAt);
}

/** The first and last day of a chunk on which a figure stands. */
function readDays({ metrics, states, year }: YearChunk): { first: Day; last: Day } | null {
  const columns = Array.from({ length: DAYS_PER_CHUNK }, (_, column) => column).filter((column) =>
    metrics.some((_, row) => states[row * DAYS_PER_CHUNK + column] !== DAY_STATE.gap),
  );
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: addDays(`${year}-01-01`, first), last: addDays(`${year}-01-01`, last) };
}
