import type { RuleId } from '../model/alert';
import type { CostAnswers, CostEdit } from '../model/costs';
import type { Instant } from '../model/day';
import { shopOfSubject } from '../model/series-subject';
import { changeCosts } from '../store/costs';
import type { Database } from '../store/database';
import { withdrawAlerts } from './withdraw-alerts';

/** Rules that hold figures against the operator's costs. */
const BY_COSTS: ReadonlySet<RuleId> = new Set(['A32', 'A48']);

/**
 * Keeps what was changed of a shop's costs. What rules had found by the old ones is withdrawn: the
 * shop is judged anew, and whatever still holds comes back as the same card.
 */
export async function saveCosts(
  db: Database,
  shop: string,
  edit: CostEdit,
  now: Instant,
): Promise<CostAnswers> {
  const answers = await changeCosts(db, shop, edit);
  await withdrawAlerts(
    db,
    now,
    ({ rule, subject }) => BY_COSTS.has(rule) && shopOfSubject(subject) === shop,
  );
  return answers;
}
