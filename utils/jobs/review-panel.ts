import type { DeskCard, DeskPanel } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { openQuestions } from '../reviews/open-questions';
import { questionCards, reviewClusterCards, waitingCards } from '../reviews/review-cards';
import type { Database } from '../store/database';
import { questionsSeenSince } from '../store/questions';
import { QUESTION_TIME, reviewDesk } from './review-desk';
import { shopSubject } from './subjects';

/** A panel shows what presses; the whole list has its own view. */
const MOST_CARDS = 3;

/** What the review desk says beside 评价管理: what gathers, and what waits longest for a reply. */
export async function reviewPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const desk = await reviewDesk(db, shop, reading.takenAt);
  if (desk.shop !== shop) return null;
  return panelOf(shop, [...reviewClusterCards(desk), ...waitingCards(desk)]);
}

/** What it says beside 问大家: the questions that nobody answered. */
export async function questionPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const seen = await questionsSeenSince(db, shop, reading.takenAt - QUESTION_TIME);
  return panelOf(shop, questionCards({ questions: openQuestions(seen) }, reading.takenAt));
}

function panelOf(shop: string, cards: DeskCard[]): DeskPanel | null {
  if (cards.length === 0) return null;
  return {
    desk: 'reviews',
    cards: cards.slice(0, MOST_CARDS),
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: `reviews?${new URLSearchParams({ shop })}`,
  };
}
