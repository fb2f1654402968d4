import type { BoardKey, BoardName } from '../model/board';
import type { BoardPart, Reading } from '../model/reading';
import { seriesScope } from '../model/scope';

/** `|` parts a track's fields, so no key may hold one. */
const RESERVED = /\|/g;

/**
 * Which list a part of a reading is. Two looks are laid beside each other only where page, title,
 * category, device and tab, length of period, query, order and page of the list are the same.
 */
export function boardPlace(
  { page, scope }: Pick<Reading, 'page' | 'scope'>,
  { title, category, query, sortedBy, pageNumber = 1 }: BoardPart,
): { board: BoardKey; name: BoardName } {
  const { period } = scope;
  // What is shown to buyers holds at the moment of the look, whatever day that is.
  const length = period.kind === 'span' ? period.unit : period.kind;
  const board = [page, seriesScope(scope), length, title, category, query, sortedBy, pageNumber]
    .map((part) => String(part ?? '').trim())
    .join('~')
    .replace(RESERVED, '¦');
  return {
    board: `board:${board}`,
    name: {
      page,
      ...(title && { title }),
      ...(category && { category }),
      ...(query && { query }),
      ...(sortedBy && { sortedBy }),
      ...(pageNumber > 1 && { pageNumber }),
    },
  };
}
