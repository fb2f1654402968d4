import type { RuleSetting } from '../model/rule';
import type { Database } from './database';

/** All that was set of the alert rules, for all shops and for single ones. */
export function allRuleSettings(db: Database): Promise<RuleSetting[]> {
  return db.ruleSettings.toArray();
}

export async function keepRuleSetting(db: Database, setting: RuleSetting): Promise<void> {
  await db.ruleSettings.put(setting);
}

/** Nothing happens where nothing was set. */
export async function dropRuleSetting(db: Database, key: string): Promise<void> {
  await db.ruleSettings.delete(key);
}
