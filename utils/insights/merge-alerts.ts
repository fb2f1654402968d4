import type { Alert } from '../model/alert';
import { DAY_LENGTH, dayOf, type Instant } from '../model/day';
import { content, facts, toldOf, worseThan } from './alert-facts';
import { CATALOGUE } from './rules/catalogue';

/** For so long a finding that was told is not told again unless it is clearly worse. */
const QUIET = DAY_LENGTH;

/**
 * Rules whose finding of a day grows by new facts: another bad review, another cut in price. What
 * was done with the earlier ones does not settle the new ones.
 */
const NEWS_RULES = new Set(CATALOGUE.filter(({ news }) => news).map(({ id }) => id));

/**
 * Puts what the rules found beside what is known of the last days.
 *
 * The same finding keeps its id, the moment it was first found and the operator's state; its
 * figures are refreshed. A snooze that has run out is new again, and so is one "until it changes"
 * whose facts have changed. What was dealt with comes back only when it is clearly worse.
 *
 * Hysteresis: a known alert that was not found again stays, unless the rules withdrew it by naming
 * it in `cleared`, which they do only when its figure is well back within the thresholds. A
 * withdrawn alert leaves the queue and is kept in mind: found again within 24 hours it is the same
 * card as before, not another.
 *
 * Over midnight a finding gets another id. Where it goes on from the day before (see `goesOn`) and
 * was told within 24 hours, it takes that one's place and state.
 */
export function mergeAlerts(
  known: readonly Alert[],
  found: readonly Alert[],
  now: Instant,
  cleared: readonly string[] = [],
): Alert[] {
  const fresh = new Map(found.map((alert) => [alert.id, alert]));
  const gone = new Set(cleared.filter((id) => !fresh.has(id)));
  const kept = known.map((alert) => {
    const awake = woken(alert, now);
    return gone.has(alert.id) ? withdrawn(awake, now) : refreshed(awake, fresh.get(alert.id), now);
  });
  const knownIds = new Set(known.map(({ id }) => id));
  const replaced = new Set<string>();
  const added = found
    .filter(({ id }) => !knownIds.has(id))
    .map((alert) => {
      const before = latestBefore(kept, alert);
      if (!before) return alert;
      const next = followed(before, alert, now);
      if (next !== alert && before.state !== 'done') replaced.add(before.id);
      return next;
    });
  return [...kept.filter(({ id }) => !replaced.has(id)), ...added];
}

function woken(alert: Alert, now: Instant): Alert {
  if (alert.state !== 'snoozed') return alert;
  const { snoozedUntil, snoozedFacts } = alert;
  const sleeps = snoozedUntil === undefined ? snoozedFacts !== undefined : snoozedUntil > now;
  return sleeps ? alert : { ...awake(alert), state: 'new', wokenAt: now, changedAt: now };
}

/** What the operator has finished is kept as a record of the day; the rest waits to be found again. */
function withdrawn(alert: Alert, now: Instant): Alert {
  if (alert.state === 'done' || alert.withdrawnAt !== undefined) return alert;
  return { ...alert, withdrawnAt: now, changedAt: now };
}

function refreshed(known: Alert, found: Alert | undefined, now: Instant): Alert {
  if (!found) return known;
  const isGone = known.withdrawnAt !== undefined;
  const isQuiet = now - toldAt(known) < QUIET;
  if (!isQuiet && (isGone || (known.carried && known.state === 'done'))) return found;
  const hasChanged = content(found) !== content(known);
  if (!hasChanged && !isGone) return known;
  const next: Alert = { ...found, ...ownerParts(known), changedAt: now };
  const isNewAgain = isGone ? isNews(known) : hasChanged && bringsBack(known, found);
  if (!isNewAgain) return next;
  return withWorse({ ...awake(next), state: 'new', told: toldOf(found, now) }, known, found);
}

/** Whether what a known alert says now puts it before the operator again. */
function bringsBack(known: Alert, found: Alert): boolean {
  switch (known.state) {
    case 'new':
      return false;
    case 'seen':
      return isNews(known);
    case 'snoozed':
      return known.snoozedFacts !== undefined && known.snoozedFacts !== facts(found);
    case 'done':
      return isNews(known) || worseThan(toldBy(known), found) !== undefined;
  }
}

/** The newest earlier finding of the same rule about the same thing. */
function latestBefore(known: readonly Alert[], { rule, subject, day }: Alert): Alert | undefined {
  return known
    .filter((one) => one.rule === rule && one.subject === subject && one.day < day)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** A new day's finding after an earlier one: the earlier one carried on, a worse one, or a new card. */
function followed(before: Alert, found: Alert, now: Instant): Alert {
  const isQuiet = before.state === 'snoozed' || now - toldAt(before) < QUIET;
  if (!isQuiet || !goesOn(before, found, now)) return found;
  const dealtWith = before.state === 'done' || before.state === 'snoozed';
  if (dealtWith && worseThan(toldBy(before), found)) return withWorse(found, before, found);
  if (before.snoozedFacts !== undefined && before.snoozedFacts !== facts(found)) return found;
  return { ...found, ...ownerParts(before), changedAt: now, carried: true };
}

/**
 * A finding of a new day goes on from an earlier one when nothing new has happened: it says the
 * same, or it speaks of the present state (and not of another finished day) and its rule is not
 * one of news.
 */
function goesOn(before: Alert, found: Alert, now: Instant): boolean {
  if (facts(before) === facts(found)) return true;
  return found.day === dayOf(now) && !isNews(found);
}

/** The parts of an alert that are the operator's and not the rules'. */
function ownerParts(alert: Alert): Partial<Alert> {
  const { state, foundAt, snoozedUntil, snoozedFacts, wokenAt, told, worse, carried, raised } =
    alert;
  return {
    state,
    foundAt,
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(snoozedFacts !== undefined && { snoozedFacts }),
    ...(wokenAt !== undefined && { wokenAt }),
    ...(told && { told }),
    ...(worse && { worse }),
    ...(carried && { carried }),
    ...(raised && { raised }),
  };
}

function awake({ snoozedUntil: _until, snoozedFacts: _facts, ...alert }: Alert): Alert {
  return alert;
}

function withWorse(alert: Alert, known: Alert, found: Alert): Alert {
  const worse = worseThan(toldBy(known), found);
  return worse ? { ...alert, worse } : alert;
}

function isNews({ rule }: Alert): boolean {
  return NEWS_RULES.has(rule);
}

function toldAt({ told, foundAt }: Alert): Instant {
  return told?.at ?? foundAt;
}

function toldBy(alert: Alert) {
  return alert.told ?? toldOf(alert, alert.foundAt);
}
