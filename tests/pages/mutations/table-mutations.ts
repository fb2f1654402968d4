import type { Random } from '../random-from';
import type { PrintedFacts } from './page-texts';

/** Two columns change places, the first one excepted, in the head and in every row. */
export function moveColumns({ figures }: PrintedFacts, random: Random): boolean {
  let moved = false;
  for (const rows of plainTables()) {
    const count = rows[0]?.length ?? 0;
    const holdsFigure = figures.some(({ text }) => rows.flat().some((cell) => cell.contains(text)));
    if (count < 3 || rows.length < 2 || !holdsFigure || !hasHead(rows)) continue;
    const one = 1 + random(count - 1);
    const other = 1 + random(count - 1);
    for (const cells of rows) swap(cells[one], cells[other]);
    moved = true;
  }
  return moved;
}

/**
 * A table drawn as cards. Of one of the page's own figures: of its cells where each holds a name
 * with its figure, of its rows where each begins with a name, of its columns where one row stands
 * below the names. Of one whose rows speak of others: one card a row, every value behind its head; rows that
 * are not shown are left out.
 */
export function tableToCards({ figures, labels, ownOnly, isTree }: PrintedFacts): boolean {
  let turned = false;
  const holds = (list: PrintedFacts['labels'], cell: Element | undefined) =>
    list.some(({ text }) => cell?.contains(text));
  for (const rows of plainTables()) {
    const table = rows[0]?.[0]?.closest('table');
    const hasFigures = rows.flat().some((cell) => holds(figures, cell));
    const cards = ownOnly
      ? ownCards(rows, figures, labels, holds)
      : hasFigures && !isTree
        ? rowCards(rows)
        : [];
    if (!table || cards.length === 0) continue;
    table.replaceWith(listOf(cards));
    turned = true;
  }
  return turned;
}

type Card = readonly (Element | undefined)[];

function ownCards(
  rows: readonly (readonly Element[])[],
  figures: PrintedFacts['figures'],
  labels: PrintedFacts['labels'],
  holds: (list: PrintedFacts['labels'], cell: Element | undefined) => boolean,
): Card[] {
  const [head = [], ...body] = rows;
  const own = rows.flat().filter((cell) => holds(labels, cell) && holds(figures, cell));
  if (own.length > 1) return own.map((cell) => [cell]);
  if (!hasHead(rows)) return [];
  if (body.length > 0 && body.every(([name]) => holds(labels, name)))
    return body.map((cells) => rowCard(cells, head));
  const isRow = body.length === 1 && head.filter((cell) => holds(labels, cell)).length > 1;
  return isRow
    ? head.flatMap((name, at) => (holds(labels, name) ? [[name, body[0]?.[at]]] : []))
    : [];
}

/** A single row would be a card that nothing tells from the page's own. */
function rowCards(rows: readonly (readonly Element[])[]): Card[] {
  const [head = [], ...all] = rows;
  const body = all.filter(([cell]) => cell?.checkVisibility({ visibilityProperty: true }));
  if (!hasHead(rows) || body.length < 2) return [];
  return body.map((cells) =>
    cells.flatMap((cell, at) => [head[at]?.cloneNode(true) as Element, cell]),
  );
}

/** A name and its figure; what stands in further columns follows with the head of each. */
function rowCard(cells: readonly Element[], head: readonly Element[]): (Element | undefined)[] {
  const [name, figure, ...others] = cells;
  const titled = others.flatMap((cell, at) => [head[at + 2]?.cloneNode(true) as Element, cell]);
  return [name, figure, ...titled];
}

function listOf(cards: readonly Card[]): Element {
  const list = document.createElement('div');
  for (const parts of cards) {
    const card = list.appendChild(document.createElement('div'));
    for (const part of parts)
      card.appendChild(document.createElement('div')).append(...(part?.childNodes ?? []));
  }
  return list;
}

/** The cells of tables in which every row has as many cells, none of them spanning others. */
function plainTables(): HTMLTableCellElement[][][] {
  return [...document.querySelectorAll('table')]
    .filter((table) => !table.querySelector('[colspan],[rowspan],table'))
    .map((table) => [...table.rows].map((row) => [...row.cells]))
    .filter((rows) => rows.every((cells) => cells.length === rows[0]?.length));
}

function hasHead([head]: readonly (readonly Element[])[]): boolean {
  return head?.every(({ tagName }) => tagName === 'TH') ?? false;
}

function swap(one: Element | undefined, other: Element | undefined): void {
  if (!one || !other || one === other) return;
  const place = document.createComment('');
  one.replaceWith(place);
  other.replaceWith(one);
  place.replaceWith(other);
}
