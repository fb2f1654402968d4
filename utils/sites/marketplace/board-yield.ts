import { dayOf } from '../../model/day';
import type { BoardPart, BoardRow, Trouble } from '../../model/reading';
import type { ReadingField } from '../../model/reading-field';
import type { PageYield, ReadContext } from '../page';

/** A page of results: what one sees at this moment, so its period is live. */
export function boardYield(
  { now }: ReadContext,
  board: Omit<BoardPart, 'kind'>,
  region?: Element | null,
): PageYield {
  return {
    scope: { period: { kind: 'live', day: dayOf(now) }, device: 'unknown' },
    parts: [{ kind: 'board', ...board }],
    ...(region && { region }),
    trouble: unreadIn(board.rows),
  };
}

/** One line for each field that no row, or not every row, could give. */
function unreadIn(rows: readonly BoardRow[]): Trouble[] {
  const trouble: Trouble[] = [];
  const tell = (field: ReadingField, unread: number) => {
    if (unread > 0)
      trouble.push({ field, why: 'field-missing', detail: `${unread} of ${rows.length} rows` });
  };
  tell('price', rows.filter(({ prices }) => !prices.some(isRead)).length);
  tell('title', rows.filter(({ subject }) => subject.name === '').length);
  return trouble;
}

function isRead({ figure }: BoardRow['prices'][number]): boolean {
  return figure.kind !== 'missing';
}

/** A page number out of an address, from 1 on. */
export function pageNumberOf(text: string | null | undefined): number | undefined {
  const page = /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 0;
  return page > 0 ? page : undefined;
}
