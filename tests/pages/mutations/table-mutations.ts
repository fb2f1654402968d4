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

/** A table of one row of figures below their names, drawn as cards. */
export function tableToCards({ labels }: PrintedFacts): boolean {
  let turned = false;
  for (const rows of plainTables()) {
    const [head, body, more] = rows;
    const table = head?.[0]?.closest('table');
    if (!head || !body || more || !table || !hasHead(rows)) continue;
    if (!head.every((cell) => labels.some(({ text }) => cell.contains(text)))) continue;
    const list = document.createElement('div');
    for (const [at, cell] of head.entries()) {
      const card = list.appendChild(document.createElement('div'));
      card.appendChild(document.createElement('div')).append(...cell.childNodes);
      card.appendChild(document.createElement('div')).append(...(body[at]?.childNodes ?? []));
    }
    table.replaceWith(list);
    turned = true;
  }
  return turned;
}

/** The cells of tables in which every row has as many cells, none of them spanning others. */
function plainTables(): HTMLTableCellElement[][][] {
  return [...document.querySelectorAll('table')]
    .filter((table) => !table.querySelector('[colspan],[rowspan],table'))
    .map((table) => [...table.rows].map((row) => [...row.cells]))
    .filter((rows) => rows.every((cells) => cells.length === rows[0]?.length));
}

function hasHead([head]: readonly HTMLTableCellElement[][]): boolean {
  return head?.every(({ tagName }) => tagName === 'TH') ?? false;
}

function swap(one: Element | undefined, other: Element | undefined): void {
  if (!one || !other || one === other) return;
  const place = document.createComment('');
  one.replaceWith(place);
  other.replaceWith(one);
  place.replaceWith(other);
}
