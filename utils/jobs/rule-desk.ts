import { raiseKey, settingKey } from '../insights/rules/limits';
import { settingOf } from '../insights/rules/setting-of';
import type { RuleId } from '../model/alert';
import { addDays, dayOf, type Instant } from '../model/day';
import type { RuleBoard, RuleChange } from '../model/rule-board';
import { shopOfSubject } from '../model/series-subject';
import { alertsSince } from '../store/alerts';
import type { Database } from '../store/database';
import { lastJudgements } from '../store/judgements';
import { allRuleRaises, changeRuleRaise } from '../store/rule-raises';
import { allRuleSettings, dropRuleSetting, keepRuleSetting } from '../store/rule-settings';
import { subjectById } from '../store/subjects';
import { withdrawAlerts } from './withdraw-alerts';

/** So far back cards are asked what their subject is called. */
const NAMED_DAYS = 120;

/** What was set of the rules, what was called not useful, and what each said last. */
export async function ruleBoard(db: Database, now: Instant): Promise<RuleBoard> {
  const [settings, raises, judgements] = await Promise.all([
    allRuleSettings(db),
    allRuleRaises(db),
    lastJudgements(db),
  ]);
  const subjects = [...new Set(raises.map(({ subject }) => subject))];
  const names = subjects.length > 0 ? await namesOf(db, subjects, now) : new Map<string, string>();
  return {
    settings,
    raises: raises.map((raise) => ({ ...raise, name: names.get(raise.subject) ?? raise.subject })),
    judgements: judgements.map(({ mark: _mark, ...said }) => said),
  };
}

/**
 * Keeps what a rule is to be for a shop. What it had found there is withdrawn: the rules are asked
 * again at once, and whatever still holds under the new setting comes back as the same card.
 */
export async function saveRule(db: Database, change: RuleChange, now: Instant): Promise<void> {
  const setting = settingOf(change, await allRuleSettings(db));
  if (setting) await keepRuleSetting(db, setting);
  else await dropRuleSetting(db, settingKey(change.shop, change.rule));
  await withdrawAlerts(db, now, ({ rule, subject }) => {
    const isOfShop = change.shop === '' || shopOfSubject(subject) === change.shop;
    return rule === change.rule && isOfShop;
  });
}

/** Takes back every "not useful" that was said of a rule about one subject. */
export function undoRaise(db: Database, rule: RuleId, subject: string): Promise<void> {
  return changeRuleRaise(db, raiseKey(rule, subject), () => null);
}

/** What each subject is called, as its cards say, or its own series. */
async function namesOf(
  db: Database,
  subjects: readonly string[],
  now: Instant,
): Promise<Map<string, string>> {
  const alerts = await alertsSince(db, addDays(dayOf(now), -NAMED_DAYS));
  const ofAlerts = new Map(alerts.map(({ subject, subjectName }) => [subject, subjectName]));
  const named = await Promise.all(
    subjects.map(async (subject) => {
      const name = ofAlerts.get(subject) || (await subjectById(db, subject))?.name;
      return [subject, name ?? subject.replace(/^shop:/, '')] as const;
    }),
  );
  return new Map(named);
}
