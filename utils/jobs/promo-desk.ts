import { promoRefusal } from '../insights/promo-refusal';
import { ruleDefinition } from '../insights/rules/catalogue';
import { addDays, dayOf, type Instant } from '../model/day';
import type { PromoDraft, PromoRefusal } from '../model/promo';
import type { Database } from '../store/database';
import { keepPromoChanges, promoChanges } from '../store/promo-changes';
import { withdrawAlerts } from './withdraw-alerts';

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
  await keepPromoChanges(db, [...known.filter((one) => one.key !== key), change]);
  await withdrawOfDay(db, now);
  return null;
}

/** Gives a shipped event back as it ships; takes an own event out of the calendar. */
export async function undoPromo(db: Database, key: string, now: Instant): Promise<void> {
  const known = await promoChanges(db);
  await keepPromoChanges(
    db,
    known.filter((one) => one.key !== key),
  );
  await withdrawOfDay(db, now);
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
