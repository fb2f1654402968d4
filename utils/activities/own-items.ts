import type { OwnItem } from '../model/activity';

/** Items as they are written down, one a line; or the number of the first line that is no item. */
export type WrittenItems = { ok: true; items: OwnItem[] } | { ok: false; line: number };

const PARTS = /^(\d{5,20})(?:[\s,，\t]+(\d{1,8}(?:\.\d{1,2})?))?(?:[\s,，\t]+(\d{1,9}))?$/;
const LONGEST_LINE = 80;

/** `601234567890 99.9 50`: number, promised price in CNY, promised pieces; the last two may be left out. */
export function writtenItems(text: string): WrittenItems {
  const items = new Map<string, OwnItem>();
  for (const [at, line] of text.split('\n').entries()) {
    const plain = line.normalize('NFKC').trim();
    if (plain === '') continue;
    const [, id, price, stock] = (plain.length <= LONGEST_LINE && PARTS.exec(plain)) || [];
    if (id === undefined || Number(price) === 0) return { ok: false, line: at + 1 };
    items.set(id, {
      id,
      ...(price !== undefined && { price: Number(price) }),
      ...(stock !== undefined && { stock: Number(stock) }),
    });
  }
  return { ok: true, items: [...items.values()] };
}

/** The same items as text, as `writtenItems` reads it. */
export function itemsText(items: readonly OwnItem[]): string {
  return items
    .map(({ id, price, stock }) =>
      [id, price, price === undefined ? undefined : stock]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join('\n');
}
