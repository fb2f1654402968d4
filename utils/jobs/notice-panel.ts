import type { DeskPanel } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { noticeCards } from '../service/notice-cards';
import type { Database } from '../store/database';
import { allNotices } from '../store/notices';
import { shopSubject } from './subjects';

/** A panel shows what presses; the whole list has its own view. */
const MOST_CARDS = 3;

/** What the service desk says beside the platform's notices: what is not read yet. */
export async function noticePanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const kept = (await allNotices(db)).filter(({ shops }) => shops.includes(shop));
  const cards = noticeCards(kept);
  if (cards.length === 0) return null;
  return {
    desk: 'service',
    cards: cards.slice(0, MOST_CARDS),
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: 'service?part=notices',
  };
}
