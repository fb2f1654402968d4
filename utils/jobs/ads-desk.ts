import { adsBalanceOf, adsBoard } from '../ads/ads-board';
import { isChange } from '../ads/plan-steps';
import { forgottenRecords } from '../ads/scored-records';
import type {
  AdsBoard,
  AdsChoice,
  AdsDesk,
  AdsItem,
  AdsRecord,
  AdsShop,
  PlanCheck,
  SaidPlanItem,
} from '../model/ads-desk';
import type { CostAnswers } from '../model/costs';
import { addDays, type Day, dayOf, type Instant } from '../model/day';
import { shopOfPage } from '../model/member-shop';
import type { RowKind } from '../model/reading';
import { type SeriesSubject, shopOfSubject } from '../model/series-subject';
import { adsChecksOf, keepAdsChecks } from '../store/ads-checks';
import { dropPlanItem, keepPlanItem } from '../store/ads-items';
import { adsRecord, adsRecordsOf, keepAdsRecord, keepShownAdvice } from '../store/ads-records';
import { costsOfShop } from '../store/costs';
import type { Database } from '../store/database';
import { dropDecision } from '../store/decisions';
import { allMemberShops } from '../store/member-shops';
import { subjectsOfKind } from '../store/subjects';
import { adsContext, BOARD_KINDS, HISTORY_DAYS } from './ads-context';
import { saveDecision } from './decision-desk';
import { readSubjects, shopNameOf } from './known-shops';
import { withdrawAlerts } from './withdraw-alerts';

/** What a balance rests on. */
const SPEND_KINDS = ['plan', 'scene'] as const satisfies RowKind[];
/** Advice that nobody answered bears on later advice no longer than that. */
const SHOWN_DAYS = 8;
/** More items than this nobody looks through. */
const MOST_ITEMS = 300;

/** What is asked of the desk. */
export interface AdsQuestion {
  /** `shop:NAME`; the first shop with advertising where left out */
  shop?: string;
  /** the way of counting that is wanted, as `countingKey` spells it */
  counting?: string;
}

/** The shops with advertising, and what the desk says of one of them. Writes nothing. */
export async function adsDesk(
  db: Database,
  { shop, counting }: AdsQuestion,
  now: Instant,
): Promise<AdsDesk> {
  const shops = await adsShops(db);
  const chosen = shops.find(({ subject }) => subject === shop) ?? shops[0];
  if (!chosen) return { shops, board: null };
  const board = await boardOf(db, chosen.subject, now, counting);
  return { shops: shops.length > 1 ? await withBalances(db, shops, now) : shops, board };
}

/** Who has several shops sees at once which of them runs dry. */
function withBalances(db: Database, shops: readonly AdsShop[], now: Instant): Promise<AdsShop[]> {
  return Promise.all(
    shops.map(async (shop) => {
      const context = await adsContext(db, shop.subject, now, SPEND_KINDS);
      return { ...shop, balance: adsBalanceOf(context) };
    }),
  );
}

/** What the desk says of one shop. */
export async function boardOf(
  db: Database,
  shop: string,
  now: Instant,
  counting?: string,
): Promise<AdsBoard> {
  const [context, costs, items, records, checks] = await Promise.all([
    adsContext(db, shop, now, BOARD_KINDS),
    costsOfShop(db, shop),
    subjectsOfKind(db, shop, 'item'),
    adsRecordsOf(db, shop),
    adsChecksOf(db, shop),
  ]);
  return adsBoard({
    ...{ context, costs, records, checks },
    items: itemsOf(items, costs.unitCosts),
    ...(counting !== undefined && { wanted: counting }),
  });
}

/** The advice of a board as records of today, where there is any to be answered or remembered. */
export function shownAdvice(
  { shop, plans }: Pick<AdsBoard, 'shop' | 'plans'>,
  now: Instant,
): AdsRecord[] {
  const day = dayOf(now);
  return plans
    .filter(({ advice, choice }) => advice.kind !== 'too-little' && !choice)
    .map(({ subject, name, scope, advice, figures, even }) => ({
      ...{ key: keyOf(subject, day), shop, subject, name, day, shownAt: now },
      ...{ scope, advice, figures },
      ...('roi' in even ? { even: even.roi, left: even.left } : { even: null, left: null }),
    }));
}

/** Keeps what was shown, so that it can be answered, is looked back at, and is not turned round tomorrow. */
export async function keepShown(
  db: Database,
  board: Pick<AdsBoard, 'shop' | 'plans'>,
  now: Instant,
): Promise<void> {
  const today = dayOf(now);
  const known = await adsRecordsOf(db, board.shop);
  const forgotten = forgottenRecords(known, {
    recent: addDays(today, -SHOWN_DAYS),
    oldest: addDays(today, -HISTORY_DAYS),
  });
  await keepShownAdvice(db, shownAdvice(board, now), forgotten);
}

/** What the operator did with a plan's advice of today; null takes it back. */
export interface AdsAnswer {
  subject: string;
  choice: AdsChoice | null;
  /** in the operator's words; stands in the journal */
  what: string;
}

/**
 * Keeps what the operator did with today's advice, with the figures as they were shown. A change is
 * also an entry of the decision journal, so that charts carry it. Throws where none was shown today.
 */
export async function answerAdvice(
  db: Database,
  { subject, choice, what }: AdsAnswer,
  now: Instant,
): Promise<void> {
  const known = await adsRecord(db, keyOf(subject, dayOf(now)));
  if (!known) throw new RangeError('no advice of today');
  const { choice: _before, choseAt: _at, what: _what, decision, ...shown } = known;
  if (decision) await dropDecision(db, decision);
  if (choice === null) return keepAdsRecord(db, shown);
  const noted = isChange(choice, shown)
    ? await saveDecision(db, decisionOf(shown, what), now)
    : null;
  await keepAdsRecord(db, {
    ...{ ...shown, choice, choseAt: now },
    ...(what && { what }),
    ...(noted && { decision: noted.id }),
  });
}

function decisionOf({ shop, subject, name, advice }: AdsRecord, what: string) {
  const kind = advice.why === 'bid' ? ('bid' as const) : ('budget' as const);
  return { shop, subject, subjectName: name, kind, what };
}

/** What the operator says that a plan promotes: one item, null for several; 'page' takes it back. */
export async function sayPlanItem(
  db: Database,
  subject: string,
  item: SaidPlanItem['item'] | 'page',
  now: Instant,
): Promise<void> {
  if (item === 'page') await dropPlanItem(db, subject);
  else await keepPlanItem(db, { subject, shop: shopOfSubject(subject), item });
  // It was held against another break-even; the rule brings back whatever still holds.
  await withdrawAlerts(db, now, (alert) => alert.rule === 'A32' && alert.subject === subject);
}

/** Ticks something off of a new plan's checklist. */
export function tickPlan(db: Database, subject: string, ticked: PlanCheck[]): Promise<void> {
  return keepAdsChecks(db, { subject, shop: shopOfSubject(subject), ticked });
}

async function adsShops(db: Database): Promise<AdsShop[]> {
  const [subjects, said] = await Promise.all([readSubjects(db), allMemberShops(db)]);
  const shops = subjects
    .filter(({ onAds }) => onAds)
    .map(({ subject }) => shopOfPage(subject, 'ali.report', said));
  return [...new Set(shops)].map((subject) => ({ subject, name: shopNameOf(subject) }));
}

/** Items whose cost was said first, then the others, the last seen first. */
function itemsOf(seen: readonly SeriesSubject[], unitCosts: CostAnswers['unitCosts']): AdsItem[] {
  const names = new Map(seen.flatMap(({ id, name }) => (id ? [[id, name] as const] : [])));
  const ids = [...new Set([...Object.keys(unitCosts), ...names.keys()])];
  return ids
    .slice(0, MOST_ITEMS)
    .map((id) => ({ id, name: names.get(id) ?? id, hasCost: unitCosts[id] !== undefined }));
}

function keyOf(subject: string, day: Day): string {
  return `${subject}|${day}`;
}
