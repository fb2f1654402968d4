import type { CostAnswers, CostEdit } from '../model/costs';
import type { Database } from './database';

/** What the operator said of a shop's costs; nothing but unknowns where nothing was said yet. */
export async function costsOfShop(db: Database, shop: string): Promise<CostAnswers> {
  return (await db.costs.get(shop)) ?? unanswered(shop);
}

export function allCosts(db: Database): Promise<CostAnswers[]> {
  return db.costs.toArray();
}

/** Lays what was changed over what was said before, in one transaction; gives all that is said now. */
export function changeCosts(db: Database, shop: string, edit: CostEdit): Promise<CostAnswers> {
  return db.transaction('rw', db.costs, async () => {
    const next = { ...(await costsOfShop(db, shop)), ...edit, shop };
    await db.costs.put(next);
    return next;
  });
}

function unanswered(shop: string): CostAnswers {
  return { shop, margin: null, fees: null, refunds: null, shipping: null, unitCosts: {} };
}
