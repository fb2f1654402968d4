import type { RuleRaise } from '../model/rule';
import type { Database } from './database';

/** All that was ever called not useful. */
export function allRuleRaises(db: Database): Promise<RuleRaise[]> {
  return db.ruleRaises.toArray();
}

/** Changes one rule's raise for one subject; `null` takes it away. */
export async function changeRuleRaise(
  db: Database,
  key: string,
  change: (known: RuleRaise | undefined) => RuleRaise | null,
): Promise<void> {
  await db.transaction('rw', db.ruleRaises, async () => {
    const next = change(await db.ruleRaises.get(key));
    await (next ? db.ruleRaises.put(next) : db.ruleRaises.delete(key));
  });
}
