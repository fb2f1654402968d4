import { limitsIn } from '../insights/rules/limits';
import type { RuleContext } from '../insights/rules/rule-context';
import { addDays, DAY_LENGTH, type Day, dayOf, type Instant } from '../model/day';
import type { PageId } from '../model/page-id';
import type { Reading, RowKind } from '../model/reading';
import type { RowSeries } from '../model/series-subject';
import { planItemsOf } from '../store/ads-items';
import type { Database } from '../store/database';
import { decisionsOfShop } from '../store/decisions';
import { newestReadings } from '../store/page-readings';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { shopNameOf } from './known-shops';
import { loadRows } from './load-rows';
import { loadAllSeries, WHOLE_SHOP } from './load-series';

/** As far back as advice is looked at. */
export const HISTORY_DAYS = 120;
/** Words and creatives are many, and nothing looks further back at them. */
const ROW_DAYS: Readonly<Partial<Record<RowKind, number>>> = {
  plan: HISTORY_DAYS,
  scene: HISTORY_DAYS,
  keyword: 31,
  creative: 31,
  crowd: 31,
  item: 31,
};
const PAGES: readonly PageId[] = ['ali.account', 'ali.manage', 'ali.report', 'qn.items'];
const READING_DAYS = 30;
/** A week of spend beside the four weeks before. */
const SERIES_DAYS = 40;
/** All that a board rests on. */
export const BOARD_KINDS = Object.keys(ROW_DAYS) as RowKind[];

/** The figures of the shop's advertising, of rows of these kinds, as the alert rules see them. */
export async function adsContext(
  db: Database,
  shop: string,
  now: Instant,
  kinds: readonly RowKind[],
): Promise<RuleContext> {
  const day = addDays(dayOf(now), -1);
  const [series, rows, readings, decisions, settings, raises, items] = await Promise.all([
    loadAllSeries(db, shop, WHOLE_SHOP, addDays(day, -SERIES_DAYS), day),
    loadKinds(db, shop, day, kinds),
    loadPages(db, shop, now),
    decisionsOfShop(db, shop),
    allRuleSettings(db),
    allRuleRaises(db),
    planItemsOf(db, shop),
  ]);
  return {
    ...{ shop, shopName: shopNameOf(shop), day, now, series, decisions },
    excluded: new Map(),
    rows: (kind) => rows.get(kind) ?? [],
    latest: (page) => readings.get(page)?.[0],
    readings: (page) => readings.get(page) ?? [],
    reviews: [],
    limits: limitsIn(shop, { settings, raises }),
    planItems: new Map(items.map(({ subject, item }) => [subject, item])),
  };
}

async function loadKinds(
  db: Database,
  shop: string,
  day: Day,
  kinds: readonly RowKind[],
): Promise<ReadonlyMap<RowKind, readonly RowSeries[]>> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const from = addDays(day, -(ROW_DAYS[kind] ?? READING_DAYS));
      return [kind, await loadRows(db, shop, kind, from, day)] as const;
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
