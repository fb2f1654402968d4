import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';

/** Where the platforms' answers keep their rows, outermost wrapper first. */
const WRAPPERS: readonly (readonly string[])[] = [
  [],
  ['list'],
  ['data'],
  ['data', 'list'],
  ['data', 'data'],
  ['data', 'data', 'list'],
  ['content', 'data'],
  ['content', 'data', 'list'],
  ['content', 'data', 'data'],
];

/** The rows of a payload: the list itself, or the one that its wrappers hold. */
export function listIn(data: LiteralValue): LiteralValue[] {
  for (const path of WRAPPERS) {
    const rows = list(member(data, ...path)).filter((row) => entries(row).length > 0);
    if (rows.length > 0) return rows;
  }
  return [];
}
