import { type Instant, MINUTE } from '../model/day';
import type { Decision } from '../model/decision';
import type { DecisionDraft } from '../model/journal';
import { shopOfSubject } from '../model/series-subject';
import type { Database } from '../store/database';
import { decisionById, keepDecision } from '../store/decisions';

/** Two clocks of one machine may differ by so much. */
const TOLERANCE = 10 * MINUTE;

/**
 * Keeps a decision; a draft with the id of a known one changes that one. Without a moment it is
 * now, or stays as it was. Throws for a moment to come, and for a subject of another shop.
 */
export async function saveDecision(
  db: Database,
  draft: DecisionDraft,
  now: Instant,
): Promise<Decision> {
  const known = draft.id ? await decisionById(db, draft.id) : undefined;
  const at = draft.at ?? known?.at ?? now;
  if (at > now + TOLERANCE) throw new RangeError('a decision that is still to come');
  if (shopOfSubject(draft.subject) !== draft.shop)
    throw new RangeError('a decision about another shop');
  const { notBefore, ...rest } = draft;
  const decision: Decision = {
    ...rest,
    at,
    ...(notBefore !== undefined && notBefore < at && { notBefore }),
    id: known?.id ?? crypto.randomUUID(),
    notedAt: known?.notedAt ?? now,
  };
  await keepDecision(db, decision);
  return decision;
}
