import { toldOf } from '../insights/alert-facts';
import { limitsOf, type RuleChoices, raiseKey } from '../insights/rules/limits';
import { snoozed } from '../insights/snooze';
import type { Alert, AlertMark, RaisedThreshold } from '../model/alert';
import type { Instant } from '../model/day';
import type { RuleRaise } from '../model/rule';
import { shopOfSubject } from '../model/series-subject';
import { alertOf, changeAlertsOf } from '../store/alerts';
import type { Database } from '../store/database';
import { allRuleRaises, changeRuleRaise } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';

/** How much stricter "not useful" makes a rule's thresholds for one subject, each time. */
const RAISE = 1.25;

/**
 * Does with one card what the operator said: with the alert and with what is folded under it, which
 * would otherwise come up as cards of its own. "Not useful" is said of the one alert: it settles it
 * and makes its rule stricter for its subject; taking that back makes the rule as strict as it was
 * before. An unknown alert stays unknown: it went while the operator looked at it.
 */
export async function markAlert(
  db: Database,
  id: string,
  mark: AlertMark,
  now: Instant,
): Promise<void> {
  const known = await alertOf(db, id);
  if (!known) return;
  const raised = mark === 'not-useful' ? await raiseRule(db, known) : [];
  if (mark === 'reopen' && known.raised) await lowerRule(db, known);
  const below = mark === 'not-useful' ? [] : await familyBelow(db, known, mark);
  await changeAlertsOf(db, [id, ...below], (alert) => marked(alert, mark, raised, now));
}

/** What waits below a card; when it is opened again, what was dealt with together with it. */
async function familyBelow(db: Database, card: Alert, mark: AlertMark): Promise<string[]> {
  const found = new Set<string>();
  const visit = async ({ children = [] }: Alert): Promise<void> => {
    for (const id of children.filter((child) => child !== card.id && !found.has(child))) {
      const child = await alertOf(db, id);
      if (!child || !goesWith(child, card, mark)) continue;
      found.add(id);
      await visit(child);
    }
  };
  await visit(card);
  return [...found];
}

function goesWith(child: Alert, card: Alert, mark: AlertMark): boolean {
  if (mark === 'reopen') return child.told !== undefined && child.told.at === card.told?.at;
  return child.state === 'new' || child.state === 'seen';
}

/** What was shown to the operator is no longer new. */
export function noteSeen(db: Database, ids: readonly string[], now: Instant): Promise<void> {
  return changeAlertsOf(db, ids, (alert) =>
    alert.state === 'new' ? { ...alert, state: 'seen', told: toldOf(alert, now) } : alert,
  );
}

function marked(alert: Alert, mark: AlertMark, raised: RaisedThreshold[], now: Instant): Alert {
  const {
    snoozedUntil: _until,
    snoozedFacts: _facts,
    raised: _raised,
    worse: _worse,
    ...open
  } = alert;
  const told = { ...open, told: toldOf(alert, now), changedAt: now };
  const { carried: _carried, ...own } = told;
  switch (mark) {
    case 'done':
      return { ...own, state: 'done' };
    case 'not-useful':
      return { ...own, state: 'done', raised };
    case 'reopen':
      return { ...own, state: 'seen' };
    default:
      return snoozed(own, mark, now);
  }
}

async function raiseRule(db: Database, alert: Alert): Promise<RaisedThreshold[]> {
  const before = await limitsFor(db, alert);
  const { rule, subject } = alert;
  await changeRuleRaise(db, raiseKey(rule, subject), (known) => raiseBy(known, alert, 1));
  const after = new Map((await limitsFor(db, alert)).map((limit) => [limit.name, limit.inForce]));
  return before.flatMap(({ name, unit, inForce: was }) => {
    const now = after.get(name) ?? was;
    return now === was ? [] : [{ name, unit, was, now }];
  });
}

async function lowerRule(db: Database, alert: Alert): Promise<void> {
  const { rule, subject } = alert;
  await changeRuleRaise(db, raiseKey(rule, subject), (known) => raiseBy(known, alert, -1));
}

function raiseBy(
  known: RuleRaise | undefined,
  { rule, subject }: Alert,
  by: 1 | -1,
): RuleRaise | null {
  const times = (known?.times ?? 0) + by;
  if (times <= 0) return null;
  return { key: raiseKey(rule, subject), rule, subject, times, factor: RAISE ** times };
}

async function limitsFor(db: Database, { rule, subject }: Alert) {
  const choices: RuleChoices = {
    settings: await allRuleSettings(db),
    raises: await allRuleRaises(db),
  };
  const shop = subject.startsWith('shop:') ? shopOfSubject(subject) : '';
  return limitsOf(rule, shop, subject, choices);
}
