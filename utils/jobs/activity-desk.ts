import { kindOf } from '../activities/activity-kinds';
import { momentsOf } from '../activities/activity-moments';
import { activityOf, itemIds, NO_FACTS } from '../activities/activity-of';
import { activityRefusal } from '../activities/activity-refusal';
import { pageFees } from '../activities/page-fees';
import { pageTimes } from '../activities/page-times';
import {
  ACTIVITY_TIMES,
  type Activity,
  type ActivityBoard,
  type ActivityCosts,
  type ActivityDraft,
  type ActivityMoment,
  type ActivityRecord,
  type ActivityRefusal,
  type ActivityTimes,
} from '../model/activity';
import { addDays, DAY_LENGTH, dayOf, type Instant, startOfDay } from '../model/day';
import { activityById, allActivities, keepActivity } from '../store/activities';
import { newestCaptures } from '../store/captures';
import type { Database } from '../store/database';
import { shopKnowledge } from './activity-facts';
import { freshProducts } from './fresh-products';

/** A small promotion counts for so many days from its own on, where nothing else is said. */
const MESSAGE_DAYS = 3;
/** Moments are told a week ahead, and the look back up to a week after. */
const NEAR = 8 * DAY_LENGTH;

/** The whole ledger, with gates and prices judged by what is known of each shop. */
export async function activityBoard(db: Database, now: Instant): Promise<ActivityBoard> {
  const [records, shops] = await Promise.all([allActivities(db), newestCaptures(db, 'shop:')]);
  const fresh = await freshProducts(
    db,
    shops.map(({ subject }) => subject),
    records,
    now,
  );
  const activities = (await Promise.all(byShop(records).map((own) => judged(db, own, now)))).flat();
  return {
    shops: shops
      .toSorted((a, b) => b.takenAt - a.takenAt)
      .map(({ subject }) => ({ shop: subject, name: subject.slice('shop:'.length) })),
    activities: activities.toSorted((a, b) => orderOf(b) - orderOf(a)),
    moments: activities
      .flatMap(momentsOf)
      .filter(({ at }) => at >= now)
      .toSorted((a, b) => a.at - b.at),
    fresh,
  };
}

/** The lines of the ledger of one shop. */
export async function judged(
  db: Database,
  records: readonly ActivityRecord[],
  now: Instant,
): Promise<Activity[]> {
  const [first] = records;
  if (!first) return [];
  const items = [...new Set(records.flatMap(itemIds))];
  const known = await shopKnowledge(db, first.shop, items, now);
  return records.map((record) => activityOf(record, known.of(itemIds(record)), now));
}

/** The moments of all activities that are near enough to be told. */
export async function nearMoments(db: Database, now: Instant): Promise<ActivityMoment[]> {
  return (await allActivities(db))
    .map((record) => activityOf(record, NO_FACTS, now))
    .flatMap(momentsOf)
    .filter(({ at }) => Math.abs(at - now) < NEAR)
    .toSorted((a, b) => a.at - b.at);
}

/**
 * Keeps what the operator wrote of an activity; a draft with a known id changes that one, what a
 * page says of it stays. Says why a draft cannot stand.
 */
export async function saveActivity(
  db: Database,
  draft: ActivityDraft,
  now: Instant,
): Promise<{ refused: ActivityRefusal } | { refused: null; id: string }> {
  const known = draft.id === undefined ? undefined : await activityById(db, draft.id);
  const page = pageTimes(known?.seen?.phases ?? []);
  const refused = activityRefusal(draft, page);
  if (refused) return { refused };
  const { id: _, shop, ...own } = draft;
  const id = known?.id ?? crypto.randomUUID();
  const name = own.name.trim();
  await keepActivity(db, {
    ...known,
    id,
    shop: known?.shop ?? shop,
    own: {
      ...own,
      name,
      times: differing(withEnd(own.times, own.kind), page),
      costs: differingCosts(own.costs, pageFees(known?.seen?.fees ?? [])),
    },
    changedAt: now,
  });
  return { refused: null, id };
}

/** What the operator leaves as the page has it follows the page when that changes. */
function differing(times: ActivityTimes, page: ActivityTimes): ActivityTimes {
  return Object.fromEntries(
    ACTIVITY_TIMES.flatMap((time) => {
      const at = times[time];
      return at === undefined || at === page[time] ? [] : [[time, at]];
    }),
  );
}

function differingCosts(costs: ActivityCosts, page: ActivityCosts): ActivityCosts {
  return Object.fromEntries(
    Object.entries(costs).filter(([field, value]) => value !== page[field as keyof ActivityCosts]),
  );
}

function withEnd(times: ActivityTimes, kind: string): ActivityTimes {
  const { from, to } = times;
  const isMessage = kindOf(kind).group === 'message';
  if (!isMessage || from === undefined || to !== undefined) return times;
  return { ...times, to: startOfDay(addDays(dayOf(from), MESSAGE_DAYS)) };
}

function byShop(records: readonly ActivityRecord[]): ActivityRecord[][] {
  return [...Map.groupBy(records, ({ shop }) => shop).values()];
}

function orderOf({ times, readAt = 0 }: Activity): Instant {
  return times.from ?? times.signUpBy ?? readAt;
}
