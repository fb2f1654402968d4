import type { Database, Refold } from './database';
import { foldedSeq } from './folding';

/** Behind a shop's name in keys stands `|`, or `>` for something of it. */
const AFTER_NAME = ['|', '>'] as const;

/** What is to be folded anew, the next first. */
export async function refolds(db: Database): Promise<Refold[]> {
  const entry = await db.meta.get('refolds');
  return entry?.key === 'refolds' ? entry.value : [];
}

/**
 * Has a part of the log folded anew. What was folded of the given shops is forgotten in the same
 * transaction, since it may stand under other names afterwards.
 */
export function beginRefold(db: Database, part: Pick<Refold, 'shops' | 'days'>): Promise<void> {
  return db.transaction('rw', [db.ledgers, db.years, db.subjects, db.meta], async () => {
    const upTo = await foldedSeq(db);
    if (upTo === 0) return;
    for (const shop of part.shops ?? []) await forgetFolded(db, shop);
    const value = [...(await refolds(db)), { ...part, at: 0, upTo }];
    await db.meta.put({ key: 'refolds', value });
  });
}

/** Notes that the first of the parts is folded up to a capture; a part that is done is dropped. */
export function markRefolded(db: Database, at: number): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const [first, ...rest] = await refolds(db);
    if (!first) return;
    const value = at >= first.upTo ? rest : [{ ...first, at }, ...rest];
    if (value.length > 0) await db.meta.put({ key: 'refolds', value });
    else await db.meta.delete('refolds');
  });
}

async function forgetFolded(db: Database, shop: string): Promise<void> {
  await db.meta.delete(`latest:${shop}`);
  for (const end of AFTER_NAME) {
    await db.ledgers.where('key').startsWith(`${shop}${end}`).delete();
    await db.years.where('key').startsWith(`${shop}${end}`).delete();
    await db.subjects.where('subject').startsWith(`${shop}${end}`).delete();
  }
}
