import { BALANCE_CARD, balanceCard } from '../ads/balance-card';
import { adviceSaid, planCard } from '../ads/plan-card';
import type { AdsBoard, AdsPlan } from '../model/ads-desk';
import { dayOf, type Instant } from '../model/day';
import type { DeskCard, DeskPanel } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { rowSubject } from '../model/series-subject';
import { adsRecord } from '../store/ads-records';
import type { Database } from '../store/database';
import { boardOf, keepShown } from './ads-desk';
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

/**
 * Keeps what the panel shows of plans as shown today, so that it can be answered, is looked back at,
 * and is not turned round within three days. `write` brings it onto the one line of writers; nothing
 * is written where it is known already.
 */
export async function keepPanelAdvice(
  db: Database,
  panel: DeskPanel | undefined,
  now: Instant,
  write: (job: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const shop =
    panel?.desk === 'ads' ? new URLSearchParams(panel.place.split('?')[1]).get('shop') : null;
  if (!panel || !shop) return;
  const cards = panel.cards.filter(({ id }) => id !== BALANCE_CARD);
  const known = await Promise.all(cards.map(({ id }) => adsRecord(db, `${id}|${dayOf(now)}`)));
  const isKnown = cards.every(
    ({ said }, i) => known[i] && (known[i].choice || adviceSaid(known[i]).key === said.key),
  );
  if (isKnown) return;
  const { plans } = await boardOf(db, shop, now);
  const shown = plans.filter(({ subject }) => cards.some(({ id }) => id === subject));
  await write(() => keepShown(db, { shop, plans: shown }, now));
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
