import { type Figure, missing } from '../../model/figure';
import { textRuns } from '../meaning/text-runs';

const MOST_RUNS = 8;
const RANK = /^第?(\d{1,6})名?$/;
const NO_RANK = /^(?:[-—–]+|超出范围|未上榜|暂无)$/;
/** So many printed ranks must say the same before a place is taken for a rank. */
const WITNESSES = 2;

/** What stands in a cell of ranks: a number, a sign for none, or nothing that can be read. */
export type PrintedRank = number | 'none' | 'empty' | 'unclear';

/** Reads the rank out of its cell; a rise or fall of places beside it is another figure. */
export function printedRank(cell: Element | undefined): PrintedRank {
  const texts = (cell && textRuns(cell, MOST_RUNS))?.map(({ text }) => text) ?? [];
  const numbers = texts.flatMap((text) => RANK.exec(text)?.[1] ?? []);
  if (numbers.length === 1) return Number(numbers[0]);
  if (numbers.length > 1) return 'unclear';
  if (texts.length === 0) return 'empty';
  return texts.some((text) => NO_RANK.test(text)) ? 'none' : 'unclear';
}

/**
 * The ranks of a table's rows. The first three are drawn as pictures, and rows may stand out of
 * order, so a row without a printed rank has the rank of its place only when every printed rank of
 * the table fits its own place and the page's number says nothing else.
 */
export function ranksOf(printed: readonly PrintedRank[], firstOfPage?: number): Figure[] {
  const offset = provenOffset(printed, firstOfPage);
  return printed.map((rank, place): Figure => {
    if (typeof rank === 'number') return { kind: 'exact', value: rank };
    if (rank === 'none') return missing('absent');
    if (rank === 'unclear' || offset === null) return missing('unreadable');
    return { kind: 'exact', value: place + offset };
  });
}

function provenOffset(printed: readonly PrintedRank[], firstOfPage?: number): number | null {
  const offsets = printed.flatMap((rank, place) =>
    typeof rank === 'number' ? [rank - place] : [],
  );
  const [offset] = offsets;
  if (offset === undefined || offsets.length < WITNESSES) return null;
  const agree = offsets.every((other) => other === offset);
  return agree && offset >= 1 && (firstOfPage ?? offset) === offset ? offset : null;
}
