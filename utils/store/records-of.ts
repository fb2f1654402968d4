import type { Table } from 'dexie';
import { daysBetween } from '../model/day';

const DAY = /\d{4}-\d\d-\d\d/;
/** From so many days on one question for the stretch costs less than one for each. */
const STRETCH = 8;
/** A stretch with more holes than this would read what nobody asked for. */
const MOST_HOLES = 3;

/**
 * The records of some keys, those that there are. Days of one thing lie side by side in a table
 * and are asked for in one go: an import asks for hundreds, most of which are not there.
 */
export async function recordsOf<T extends object>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<Map<string, T>> {
  const stretches = [...Map.groupBy(keys, (key) => key.replace(DAY, '')).values()];
  const read = await Promise.all(
    stretches.map((stretch) => {
      const [first = '', last = ''] = ends(stretch);
      return isDense(stretch, first, last)
        ? table.where(':id').between(first, last, true, true).toArray()
        : table.bulkGet(stretch);
    }),
  );
  const path = String(table.schema.primKey.keyPath);
  const found = new Map<string, T>();
  for (const record of read.flat())
    if (record !== undefined) found.set(String(record[path as keyof T]), record);
  return found;
}

function ends(keys: readonly string[]): [string?, string?] {
  const sorted = keys.toSorted();
  return [sorted[0], sorted.at(-1)];
}

function isDense(keys: readonly string[], first: string, last: string): boolean {
  const [from] = DAY.exec(first) ?? [];
  const [to] = DAY.exec(last) ?? [];
  if (keys.length < STRETCH || !from || !to) return false;
  return daysBetween(from, to) < keys.length * (1 + MOST_HOLES);
}
