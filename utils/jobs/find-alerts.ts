import { knownCosts } from '../insights/known-costs';
import type { RuleChoices } from '../insights/rules/limits';
import { limitsIn } from '../insights/rules/limits';
import { joinOutcomes, type RuleOutcome } from '../insights/rules/rule-outcome';
import { runListingRules, runPageRules, verdictsOf } from '../insights/rules/run-listing-rules';
import { clockLimitsOf } from '../model/clock-limits';
import { addDays, type Day, dayOf, HOUR, type Instant, startOfDay } from '../model/day';
import type { Decision } from '../model/decision';
import { itemKey, type ListingVersion } from '../model/listing';
import type { MemberShop } from '../model/member-shop';
import type { ShopJudgement } from '../model/rule';
import { shopOfSubject } from '../model/series-subject';
import type { PageStatus } from '../model/today';
import { logFailure } from '../platform/log';
import { listingChanges } from '../rivals/listing-changes';
import { isOwnShop } from '../rivals/own-shop';
import { allPlanItems } from '../store/ads-items';
import { allCosts } from '../store/costs';
import type { Database } from '../store/database';
import { decisionsSince } from '../store/decisions';
import {
  allShops,
  type Judged,
  judgedSeq,
  lastJudgements,
  subjectsAfter,
} from '../store/judgements';
import { versionsBegunSince } from '../store/listings';
import { allMemberShops } from '../store/member-shops';
import { ordersRules } from '../store/orders-rules';
import { promoChanges } from '../store/promo-changes';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { judgeShop } from './judge-shop';
import { listingUrl } from './listing-url';
import { settlingAlerts } from './settling-alerts';

/** Changes older than the longest history are in no base any more. */
const DECISION_DAYS = 130;

export interface FindInput {
  pages: PageStatus[];
  now: Instant;
  /** version of the extension: another one may have other rules */
  reader: string;
}

/** What was found, and what is to be kept once the findings are on disk. */
export interface Found extends RuleOutcome {
  judged: Judged;
}

/**
 * Runs the rules over what the store holds. A shop is judged only where something has changed that
 * its findings depend on since it was judged last: its captures, what was set or decided for it,
 * the promotion calendar, the day, or the hour, by which deadlines come near. `judged` must be kept
 * after the findings are, so that a stopped worker loses none.
 */
export async function findAlerts(db: Database, { pages, now, reader }: FindInput): Promise<Found> {
  const [last, settings, raises, decisions, changes, answers, said, items, orders] =
    await Promise.all([
      lastJudgements(db),
      allRuleSettings(db),
      allRuleRaises(db),
      decisionsSince(db, now - DECISION_DAYS * 24 * HOUR),
      promoChanges(db),
      allCosts(db),
      allMemberShops(db),
      allPlanItems(db),
      ordersRules(db),
    ]);
  const choices: RuleChoices = { settings, raises };
  const known = new Map(last.map((judgement) => [judgement.shop, judgement]));
  const { touched, shops, upTo } = await whatIsNew(db, known, said);
  const day = addDays(dayOf(now), -1);
  const outcomes: RuleOutcome[] = [];
  const judgements: ShopJudgement[] = [];
  for (const shop of shops) {
    const costs = answers.find((one) => one.shop === shop);
    const members = said.filter((one) => one.shop === shop);
    const plans = items.filter((one) => one.shop === shop);
    const own = {
      ...ofShop(shop, choices, decisions),
      ...{ costs: costs && knownCosts(costs), members, plans },
      clockLimits: clockLimitsOf(orders, shop),
    };
    const mark = JSON.stringify([reader, day, Math.floor(now / HOUR), own, changes]);
    if (known.get(shop)?.mark === mark && !touched.has(shop)) continue;
    const run = await judgeShop(db, {
      shop,
      day,
      now,
      choices,
      decisions: own.decisions,
      changes,
      ...(own.costs && { costs: own.costs }),
      clockLimits: own.clockLimits,
      planItems: new Map(plans.map(({ subject, item }) => [subject, item])),
    });
    for (const { rule, error } of run.failures) logFailure(`rule ${rule}`, error);
    outcomes.push(run.outcome);
    const { shopName, verdicts } = run;
    judgements.push({ shop, shopName, day, judgedAt: now, mark, verdicts });
  }
  const names = [...known.values(), ...judgements].map(({ shopName }) => shopName);
  const others = joinOutcomes([
    ...(await listingAlerts(db, names, now, choices)),
    runPageRules({ pages, now }, settings),
  ]);
  judgements.push(...changed(known.get(''), othersJudgement(others, choices, day, now)));
  const { alerts, ...rest } = joinOutcomes([...outcomes, others]);
  return {
    ...rest,
    alerts: await settlingAlerts(db, alerts, now),
    judged: { upTo, judgements },
  };
}

/** The first time every shop is new. */
async function whatIsNew(
  db: Database,
  known: ReadonlyMap<string, ShopJudgement>,
  said: readonly MemberShop[],
) {
  const since = await judgedSeq(db);
  const { subjects, upTo } =
    since === null ? await allShops(db, said) : await subjectsAfter(db, since, said);
  const touched = new Set([...subjects].filter((subject) => subject.startsWith('shop:')));
  const shops = new Set([...known.keys(), ...touched].filter((shop) => shop !== ''));
  return { touched, shops, upTo };
}

/** What was set and decided that a shop's findings depend on. */
function ofShop(shop: string, { settings, raises }: RuleChoices, decisions: readonly Decision[]) {
  return {
    settings: settings.filter((setting) => setting.shop === '' || setting.shop === shop),
    raises: raises.filter(({ subject }) => shopOfSubject(subject) === shop),
    decisions: decisions.filter((decision) => decision.shop === shop),
  };
}

/** What the rules said that speak of rivals' items and of the morning's pages. */
function othersJudgement(
  outcome: RuleOutcome,
  { settings }: RuleChoices,
  day: Day,
  now: Instant,
): ShopJudgement {
  const verdicts = verdictsOf(outcome, settings);
  return { shop: '', shopName: '', day, judgedAt: now, mark: JSON.stringify(verdicts), verdicts };
}

/** What says the same as before on the same day need not be written again. */
function changed(before: ShopJudgement | undefined, next: ShopJudgement): ShopJudgement[] {
  return before?.mark === next.mark && before.day === next.day ? [] : [next];
}

async function listingAlerts(
  db: Database,
  ownShops: string[],
  now: Instant,
  choices: RuleChoices,
): Promise<RuleOutcome[]> {
  const limits = limitsIn('', choices);
  const midnight = startOfDay(dayOf(now));
  const items = await versionsBegunSince(db, midnight);
  return items.flatMap((versions) => {
    const [newest] = versions;
    if (!newest || isOwnShop(newest.listing, ownShops)) return [];
    const changes = changesSince(versions, midnight);
    if (changes.length === 0) return [];
    const { listing } = newest;
    const facts = { item: itemKey(listing), title: listing.title, url: listingUrl(listing) };
    return [runListingRules({ ...facts, changes, now, limits }, choices.settings)];
  });
}

/** The changes of every version that began since a moment, oldest first. */
function changesSince(versions: ListingVersion[], from: Instant) {
  return versions
    .flatMap(({ listing, firstSeen }, i) =>
      firstSeen >= from
        ? [listingChanges(versions.slice(i + 1), { listing, takenAt: firstSeen })]
        : [],
    )
    .reverse()
    .flat();
}
