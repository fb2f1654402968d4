import type { DeskPanel } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { reviewClusterCards, waitingCards } from '../reviews/review-cards';
import type { Database } from '../store/database';
import { reviewDesk } from './review-desk';
import { shopSubject } from './subjects';

/** A panel shows what presses; the whole list has its own view. */
const MOST_CARDS = 3;

/** What the review desk says beside 评价管理: what gathers, and what waits longest for a reply. */
export async function reviewPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const desk = await reviewDesk(db, shop, reading.takenAt);
  if (desk.shop !== shop) return null;
  const cards = [...reviewClusterCards(desk), ...waitingCards(desk)];
  if (cards.length === 0) return null;
  return {
    desk: 'reviews',
    cards: cards.slice(0, MOST_CARDS),
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: `reviews?${new URLSearchParams({ shop })}`,
  };
}
