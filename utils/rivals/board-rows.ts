import { exactValue } from '../model/figure';
import type { BoardRow } from '../model/reading';

/** How a thing on a board is known again: by its number, or its name where there is none. */
export function rowKey({ subject }: BoardRow): string {
  return `${subject.kind}:${subject.id ?? plainName(subject.name)}`;
}

export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The row's place; null for an advertisement and where it could not be read. */
export function placeOf({ rank }: BoardRow): number | null {
  return exactValue(rank);
}

/** The operator's own item or shop. */
export function isOwnRow({ subject, shop }: BoardRow, ownShops: readonly string[]): boolean {
  if (subject.of === 'own') return true;
  const name = subject.kind === 'shop' ? subject.name : (shop?.name ?? '');
  return name !== '' && ownShops.some((own) => plainName(own) === plainName(name));
}

/**
 * The results of a list by their keys, without its advertisements. A key that stands twice is
 * nobody's: it is left out.
 */
export function rowsByKey(rows: readonly BoardRow[]): Map<string, BoardRow> {
  const found = new Map<string, BoardRow>();
  const twice = new Set<string>();
  for (const row of rows.filter(({ promoted }) => !promoted)) {
    const key = rowKey(row);
    if (found.has(key)) twice.add(key);
    found.set(key, row);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** From which place and down to which a list was read without a hole; null where it has no places. */
export function readSpan(rows: readonly BoardRow[]): { from: number; to: number } | null {
  const places = new Set(rows.map(placeOf).filter((place) => place !== null));
  if (places.size === 0) return null;
  const from = Math.min(...places);
  let to = from;
  while (places.has(to + 1)) to += 1;
  return { from, to };
}
