import { adsBoard } from '../ads/ads-board';
import { isChange } from '../ads/plan-steps';
import { knownBreakEven } from '../insights/known-costs';
import { limitsIn } from '../insights/rules/limits';
import type { RuleContext } from '../insights/rules/rule-context';
import type {
  AdsBoard,
  AdsChoice,
  AdsDesk,
  AdsRecord,
  AdsShop,
  PlanCheck,
} from '../model/ads-desk';
import { addDays, DAY_LENGTH, type Day, dayOf, type Instant } from '../model/day';
import { shopOfPage } from '../model/member-shop';
import type { PageId } from '../model/page-id';
import type { Reading, RowKind } from '../model/reading';
import { type RowSeries, shopOfSubject } from '../model/series-subject';
import { adsChecksOf, keepAdsChecks } from '../store/ads-checks';
import { adsRecord, adsRecordsOf, keepAdsRecord, keepShownAdvice } from '../store/ads-records';
import { costsOfShop } from '../store/costs';
import type { Database } from '../store/database';
import { decisionsOfShop, dropDecision } from '../store/decisions';
import { allMemberShops } from '../store/member-shops';
import { newestReadings } from '../store/page-readings';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { saveDecision } from './decision-desk';
import { readSubjects, shopNameOf } from './known-shops';
import { loadRows } from './load-rows';
import { loadAllSeries, WHOLE_SHOP } from './load-series';

/** As far back as answered advice is looked at. */
const HISTORY_DAYS = 120;
/** Words and creatives are many, and nothing looks further back at them. */
const ROW_DAYS: Readonly<Partial<Record<RowKind, number>>> = {
  plan: HISTORY_DAYS,
  scene: HISTORY_DAYS,
  keyword: 31,
  creative: 31,
  crowd: 31,
};
const PAGES: readonly PageId[] = ['ali.account', 'ali.manage', 'ali.report'];
const READING_DAYS = 30;
/** Advice that nobody answered is of no use after that. */
const SHOWN_DAYS = 8;

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
  return { shops, board: await boardOf(db, chosen.subject, now, counting) };
}

/** What the desk says of one shop. */
export async function boardOf(
  db: Database,
  shop: string,
  now: Instant,
  counting?: string,
): Promise<AdsBoard> {
  const [context, costs, records, checks] = await Promise.all([
    contextOf(db, shop, now),
    costsOfShop(db, shop),
    adsRecordsOf(db, shop),
    adsChecksOf(db, shop),
  ]);
  const even = knownBreakEven(costs);
  return adsBoard({
    context,
    even,
    records,
    checks,
    ...(counting !== undefined && { wanted: counting }),
  });
}

/** The advice of a board as records of today, where there is any to be answered or remembered. */
export function shownAdvice({ shop, plans, even }: AdsBoard, now: Instant): AdsRecord[] {
  const day = dayOf(now);
  const known = 'roi' in even ? { even: even.roi, left: even.left } : { even: null, left: null };
  return plans
    .filter(({ advice, choice }) => advice.kind !== 'too-little' && !choice)
    .map(({ subject, name, scope, advice, figures }) => ({
      ...{ key: keyOf(subject, day), shop, subject, name, day, shownAt: now },
      ...{ scope, advice, figures, ...known },
    }));
}

/** Keeps what was shown, so that it can be answered and nothing is turned round tomorrow. */
export function keepShown(db: Database, board: AdsBoard, now: Instant): Promise<void> {
  const before = addDays(dayOf(now), -SHOWN_DAYS);
  return keepShownAdvice(db, board.shop, shownAdvice(board, now), before);
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

/** The figures of the shop's advertising as the alert rules see them. */
async function contextOf(db: Database, shop: string, now: Instant): Promise<RuleContext> {
  const day = addDays(dayOf(now), -1);
  const [series, rows, readings, decisions, settings, raises] = await Promise.all([
    loadAllSeries(db, shop, WHOLE_SHOP, addDays(day, -READING_DAYS), day),
    loadKinds(db, shop, day),
    loadPages(db, shop, now),
    decisionsOfShop(db, shop),
    allRuleSettings(db),
    allRuleRaises(db),
  ]);
  return {
    ...{ shop, shopName: shopNameOf(shop), day, now, series, decisions },
    excluded: new Map(),
    rows: (kind) => rows.get(kind) ?? [],
    latest: (page) => readings.get(page)?.[0],
    readings: (page) => readings.get(page) ?? [],
    reviews: [],
    limits: limitsIn(shop, { settings, raises }),
  };
}

async function loadKinds(
  db: Database,
  shop: string,
  day: Day,
): Promise<ReadonlyMap<RowKind, readonly RowSeries[]>> {
  const kinds = Object.entries(ROW_DAYS) as [RowKind, number][];
  const found = await Promise.all(
    kinds.map(async ([kind, days]) => {
      return [kind, await loadRows(db, shop, kind, addDays(day, -days), day)] as const;
    }),
  );
  return new Map(found);
}

async function loadPages(
  db: Database,
  shop: string,
  now: Instant,
): Promise<ReadonlyMap<PageId, readonly Reading[]>> {
  const since = now - READING_DAYS * DAY_LENGTH;
  const found = await Promise.all(
    PAGES.map(async (page) => [page, await newestReadings(db, shop, page, since)] as const),
  );
  return new Map(found);
}

function keyOf(subject: string, day: Day): string {
  return `${subject}|${day}`;
}
