import { activityCards } from '../activities/activity-cards';
import { joinSeen } from '../activities/join-seen';
import type { DeskPanel } from '../model/desk-panel';
import { partOf, type Reading } from '../model/reading';
import { activitiesOfShop } from '../store/activities';
import type { Database } from '../store/database';
import { judged } from './activity-desk';
import { shopSubject } from './subjects';

/** A panel shows what presses; the whole ledger has its own view. */
const MOST_CARDS = 3;

/** What the activity desk says beside a page of activities: of those on the page. */
export async function activityPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const rows = partOf(reading, 'activities')?.rows ?? [];
  if (!reading.shop || rows.length === 0) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const now = reading.takenAt;
  // The panel may be opened before the look is entered into the ledger.
  const records = joinSeen(shop, await activitiesOfShop(db, shop), rows, now);
  const cards = activityCards(await judged(db, records, now), now);
  const [first] = cards;
  if (!first) return null;
  const only = cards.length === 1 ? `?activity=${encodeURIComponent(first.id)}` : '';
  return {
    desk: 'activities',
    cards: cards.slice(0, MOST_CARDS),
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: /^\?[\w.%+=&*-]*$/.test(only) ? `activities${only}` : 'activities',
  };
}
