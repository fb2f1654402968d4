import { balanceCard } from '../ads/balance-card';
import { planCard } from '../ads/plan-card';
import type { AdsBoard, AdsPlan } from '../model/ads-desk';
import type { DeskCard, DeskPanel } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { rowSubject } from '../model/series-subject';
import type { Database } from '../store/database';
import { boardOf } from './ads-desk';
import { shopOfReading } from './member-shop';

/** A panel shows what presses; the whole desk has its own view. */
const MOST_CARDS = 3;

/** What the ads desk says beside the account: how long the balance lasts. */
export async function balancePanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const shop = await shopOfReading(db, reading);
  if (!shop) return null;
  const board = await boardOf(db, shop, reading.takenAt);
  if (board.balance.known === 'nothing' && board.balance.why === 'not-read') return null;
  return panelOf(board, [balanceCard(board.balance)], board.plans.length);
}

/** What it says beside a list or report of plans: the plans of the page that something is to be done of. */
export async function plansPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const shop = await shopOfReading(db, reading);
  if (!shop) return null;
  const board = await boardOf(db, shop, reading.takenAt);
  if (board.plans.length === 0) return null;
  const { balance } = board;
  const isShort = balance.known === 'days' && balance.level !== 'fine';
  const plans = onPage(board.plans, reading, shop).map((plan) => planCard(plan, board));
  const cards = [...(isShort ? [balanceCard(balance)] : []), ...plans];
  return panelOf(board, cards.slice(0, MOST_CARDS), board.plans.length - MOST_CARDS);
}

/** The plans that the page lists, or all where it lists none that is known. */
function onPage(plans: readonly AdsPlan[], { parts }: Reading, shop: string): readonly AdsPlan[] {
  const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
  const named = new Set(rows.map(({ subject }) => rowSubject(shop, subject)));
  const own = plans.filter(({ subject }) => named.has(subject));
  return own.length > 0 ? own : plans;
}

function panelOf({ shop }: AdsBoard, cards: DeskCard[], leftOut: number): DeskPanel {
  const place = `ads?${new URLSearchParams({ shop })}`;
  return { desk: 'ads', cards, leftOut: Math.max(0, leftOut), place };
}
