import kinds from '../../assets/data/activity-kinds.json';
import type { ActivityGroup, ActivityKind } from '../model/activity';

/** Every kind of activity that the ledger knows, in the order in which they are offered. */
export const ACTIVITY_KINDS: readonly ActivityKind[] = kinds.map(({ id, group, zh, en }) => ({
  id,
  group: group as ActivityGroup,
  zh,
  en,
}));

/** What an activity is taken for whose name says nothing. */
const NAMELESS = 'theme';

/** The kind of an id; one that the list no longer has stands under its id. */
export function kindOf(id: string): ActivityKind {
  const known = ACTIVITY_KINDS.find((kind) => kind.id === id);
  return known ?? { id, group: 'platform', zh: id, en: id };
}

/** The kind that an activity's name speaks of. */
export function kindByName(name: string): string {
  const plain = name.normalize('NFKC');
  const named = kinds.find(
    ({ group, words }) => group !== 'message' && words.some((word) => plain.includes(word)),
  );
  return named?.id ?? NAMELESS;
}
