import type { FreshItem } from '../model/activity';
import { DAY_LENGTH, type Instant } from '../model/day';
import type { Reading, TableRow } from '../model/reading';
import { parseMoment } from '../text/parse-days';

/** A product is new for so long; what is older is no news. */
const FRESH = 14 * DAY_LENGTH;
/** Made once. 上架时间 changes whenever an item is put back on the shelf. */
const MADE = ['创建时间', '发布时间'];
const SHELVED = '上架时间';
const MOST = 20;

/**
 * Items that came new onto a shop's shelf in the last fourteen days, the newest first. One whose
 * page prints only when it was put onto the shelf counts where the shelf was looked at before that
 * and it did not stand there. `looks` are readings of the shelf, the newest first; `known` are the
 * items that stand in the ledger.
 */
export function freshItems(
  looks: readonly Reading[],
  known: ReadonlySet<string>,
  now: Instant,
): FreshItem[] {
  const found = new Map<string, FreshItem>();
  for (const { takenAt, parts } of looks)
    for (const row of parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))) {
      const { id, name, url } = row.subject;
      const at = id === undefined || found.has(id) || known.has(id) ? null : newAt(row, looks);
      if (id === undefined || at === null || at > takenAt || now - at >= FRESH) continue;
      found.set(id, { item: id, name, at, ...(url !== undefined && { url }) });
    }
  return [...found.values()].toSorted((a, b) => b.at - a.at).slice(0, MOST);
}

/** When an item came new onto the shelf; null where that cannot be told. */
export function newAt(row: TableRow, looks: readonly Reading[]): Instant | null {
  const made = momentUnder(row, MADE);
  const shelved = momentUnder(row, [SHELVED]);
  if (made !== null || shelved === null) return made;
  const before = looks.filter(({ takenAt }) => takenAt < shelved);
  const stood = before.some(({ parts }) =>
    parts.some(
      (part) =>
        part.kind === 'table' && part.rows.some(({ subject }) => subject.id === row.subject.id),
    ),
  );
  return before.length > 0 && !stood ? shelved : null;
}

function momentUnder({ texts = [] }: TableRow, labels: readonly string[]): Instant | null {
  const printed = texts.find(({ label }) => labels.includes(label))?.text;
  return printed === undefined ? null : parseMoment(printed);
}
