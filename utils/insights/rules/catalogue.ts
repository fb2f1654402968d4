import data from '../../../assets/data/alert-rules.json';
import type { RuleId } from '../../model/alert';
import type { RuleDefinition } from '../../model/rule';

/** The alert catalogue of the domain notes (§5.3), A01 to A48 in order. */
// JSON has no literal types; a test holds every row of the file against `RuleDefinition`.
export const CATALOGUE = data.rules as readonly RuleDefinition[];

/** Rules that speak of rivals' items or of the morning's pages: they have one setting for all shops. */
export const SHOPLESS_RULES: ReadonlySet<RuleId> = new Set(['A39', 'A40', 'A41', 'A47']);

const BY_ID: ReadonlyMap<RuleId, RuleDefinition> = new Map(
  CATALOGUE.map((definition) => [definition.id, definition]),
);

/** One rule's row. Throws for a rule that the catalogue does not hold: that is a bug. */
export function ruleDefinition(id: RuleId): RuleDefinition {
  const definition = BY_ID.get(id);
  if (!definition) throw new Error(`not in the alert catalogue: ${id}`);
  return definition;
}
