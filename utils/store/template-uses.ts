import type { TemplateUse } from '../model/message-template';
import type { Database } from './database';

/** Some years of a busy shop; beyond them the oldest go. */
const MOST_USES = 5_000;

/** Newest first. */
export function newestUses(db: Database, most: number): Promise<TemplateUse[]> {
  return db.templateUses.orderBy('at').reverse().limit(most).toArray();
}

/** How often each template was used, and when last. */
export async function usesByTemplate(
  db: Database,
): Promise<Map<string, { uses: number; lastUsedAt: number }>> {
  const found = new Map<string, { uses: number; lastUsedAt: number }>();
  await db.templateUses.each(({ template, at }) => {
    const known = found.get(template);
    found.set(template, {
      uses: (known?.uses ?? 0) + 1,
      lastUsedAt: Math.max(known?.lastUsedAt ?? 0, at),
    });
  });
  return found;
}

export function keepUse(db: Database, use: TemplateUse): Promise<void> {
  return db.transaction('rw', db.templateUses, async () => {
    await db.templateUses.put(use);
    const over = (await db.templateUses.count()) - MOST_USES;
    if (over > 0) await db.templateUses.orderBy('at').limit(over).delete();
  });
}
