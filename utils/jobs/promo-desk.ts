import { promotionDays } from '../insights/excluded-days';
import { promoRefusal } from '../insights/promo-refusal';
import { ruleDefinition } from '../insights/rules/catalogue';
import { addDays, type Day, type DaySpan, dayOf, type Instant } from '../model/day';
import type { PromoChange, PromoDraft, PromoRefusal } from '../model/promo';
import type { Database } from '../store/database';
import { keepPromoChanges, promoChanges } from '../store/promo-changes';
import { beginRefold } from '../store/refolds';
import { COLUMNS_BACK } from './doubt-jumps';
import { withdrawAlerts } from './withdraw-alerts';

/** The calendar begins later than this, and no page shows days that are longer past. */
const FOLDED_DAYS = 4 * 366;

/** Keeps an event as the operator wrote it, new or changed; else says why it cannot stand. */
export async function savePromo(
  db: Database,
  draft: PromoDraft,
  now: Instant,
): Promise<PromoRefusal | null> {
  const known = await promoChanges(db);
  const refusal = promoRefusal(draft, known);
  if (refusal) return refusal;
  const key = draft.key ?? crypto.randomUUID();
  const change = { ...draft, key, event: draft.event.trim() };
  await changeCalendar(db, known, [...known.filter((one) => one.key !== key), change], now);
  return null;
}

/** Gives a shipped event back as it ships; takes an own event out of the calendar. */
export async function undoPromo(db: Database, key: string, now: Instant): Promise<void> {
  const known = await promoChanges(db);
  const next = known.filter((one) => one.key !== key);
  await changeCalendar(db, known, next, now);
}

async function changeCalendar(
  db: Database,
  known: PromoChange[],
  next: PromoChange[],
  now: Instant,
): Promise<void> {
  const days = doubtedAnew(known, next, dayOf(now));
  // First: a worker that is stopped in between has folded the same once more at worst.
  if (days) await beginRefold(db, { days });
  await keepPromoChanges(db, next);
  await withdrawOfDay(db, now);
}

/**
 * The days whose figures may be believed otherwise: those that are a promotion's in one calendar and
 * not in the other, and those after them that are measured by them.
 */
function doubtedAnew(known: PromoChange[], next: PromoChange[], today: Day): DaySpan | null {
  const first = addDays(today, -FOLDED_DAYS);
  const before = promotionDays(first, today, known);
  const after = promotionDays(first, today, next);
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((day) => before.has(day) !== after.has(day))
    .sort();
  const [from, to] = [changed[0], changed.at(-1)];
  return from === undefined || to === undefined ? null : { from, to: addDays(to, COLUMNS_BACK) };
}

/**
 * Withdraws what was found of the last whole day: the rules are asked again at once, and whatever
 * still holds by the new calendar comes back as the same card. News, as a bad review is, stays.
 */
async function withdrawOfDay(db: Database, now: Instant): Promise<void> {
  const day = addDays(dayOf(now), -1);
  await withdrawAlerts(
    db,
    now,
    (alert) =>
      alert.day === day && alert.subject.startsWith('shop:') && !ruleDefinition(alert.rule).news,
  );
}
