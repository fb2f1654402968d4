import type { Instant } from '../model/day';
import type { Decision } from '../model/decision';
import type { Database } from './database';

/** A shop's decisions, its items' and plans' included, newest first. */
export async function decisionsOfShop(db: Database, shop: string): Promise<Decision[]> {
  return newestFirst(await db.decisions.where('shop').equals(shop).toArray());
}

/** The decisions that took effect at or after a moment, newest first. */
export async function decisionsSince(db: Database, from: Instant): Promise<Decision[]> {
  return newestFirst(await db.decisions.where('at').aboveOrEqual(from).toArray());
}

/** The journal, newest first, at most `limit` entries. */
export function newestDecisions(db: Database, limit: number): Promise<Decision[]> {
  return db.decisions.orderBy('at').reverse().limit(limit).toArray();
}

export function decisionById(db: Database, id: string): Promise<Decision | undefined> {
  return db.decisions.get(id);
}

export async function keepDecision(db: Database, decision: Decision): Promise<void> {
  await db.decisions.put(decision);
}

/** False when there was no such decision. */
export function dropDecision(db: Database, id: string): Promise<boolean> {
  return db.transaction('rw', db.decisions, async () => {
    const known = await db.decisions.get(id);
    await db.decisions.delete(id);
    return known !== undefined;
  });
}

/** What was decided for one shop becomes another's, with everything that it is about. */
export async function moveDecisions(db: Database, from: string, to: string): Promise<void> {
  await db.decisions
    .where('shop')
    .equals(from)
    .modify((decision) => {
      decision.shop = to;
      decision.subject = to + decision.subject.slice(from.length);
    });
}

function newestFirst(decisions: Decision[]): Decision[] {
  return decisions.sort((a, b) => b.at - a.at);
}
