import type { FigureDescription } from '../../model/taught';
import type { Steps } from '../page';
import { cellAround, wholeTable } from './cell-place';
import { describeFigure, figuresBelow, type PointedFigure } from './describe-figure';
import { isSameUnit } from './printed-unit';
import { labelText, wordsAt } from './words-at';

const LONGEST_TEXT = 60;
const HIGHEST_CLIMB = 6;
const MOST_RUNS = 80;
const MOST_CELLS = 2000;
const BETWEEN_PAUSES = 400;

interface Candidate {
  figure: PointedFigure;
  description: FigureDescription;
}

/**
 * The figures of a page that fit descriptions, each with its candidates: none, the one that is
 * meant, or several that nothing on the page tells apart. Copies that print the same under the
 * same words are one.
 */
export function* findTaught(
  document: Document,
  wanted: readonly FigureDescription[],
): Steps<PointedFigure[][]> {
  const places = yield* labelPlaces(document, new Set(wanted.flatMap(wordsOf)));
  const found: PointedFigure[][] = [];
  for (const one of wanted) {
    yield;
    const candidates = wordsOf(one).flatMap((word) =>
      (places.get(word) ?? []).flatMap((place) => candidatesAt(place)),
    );
    found.push(settle(distinct(candidates), one));
  }
  return found;
}

/** The words at which a figure is looked for: a table may have become cards, and cards a table. */
function wordsOf({ label, row, column }: FigureDescription): string[] {
  return [...new Set([label, column, row])].filter((word) => word !== undefined);
}

function* labelPlaces(
  document: Document,
  words: ReadonlySet<string>,
): Steps<Map<string, Element[]>> {
  const places = new Map<string, Element[]>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let seen = 1; walker.nextNode(); seen += 1) {
    if (seen % BETWEEN_PAUSES === 0) yield;
    const node = walker.currentNode as Text;
    if (node.length > LONGEST_TEXT || !isPartOf(node.data, words)) continue;
    const found = wordsAt(node);
    if (!found || !words.has(found.text)) continue;
    const known = places.get(found.text) ?? [];
    if (!known.includes(found.element)) known.push(found.element);
    places.set(found.text, known);
  }
  return places;
}

function isPartOf(data: string, words: ReadonlySet<string>): boolean {
  const text = labelText(data);
  if (text === '') return false;
  for (const word of words) if (word.includes(text)) return true;
  return false;
}

/** The figures near a label: in its table, or in the smallest box around it that has any. */
function candidatesAt(label: Element): Candidate[] {
  const cell = cellAround(label);
  const table = cell && wholeTable(cell);
  if (table) return described(cellFigures(table));
  let around: Element | null = label.parentElement;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const figures = figuresBelow(around, MOST_RUNS);
    if (figures === null) return [];
    if (figures.length > 0) return described(figures);
  }
  return [];
}

function cellFigures(table: Element): PointedFigure[] {
  return [...table.querySelectorAll('td,[role="cell"],[role="gridcell"]')]
    .slice(0, MOST_CELLS)
    .flatMap((cell) => figuresBelow(cell, 12) ?? []);
}

function described(figures: readonly PointedFigure[]): Candidate[] {
  return figures.flatMap((figure) => {
    const description = describeFigure(figure);
    return description ? [{ figure, description }] : [];
  });
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<Text, Candidate>();
  for (const candidate of candidates) seen.set(candidate.figure.run.first, candidate);
  return [...seen.values()];
}

/** Narrows down by what must fit, then, while several are left, by what stands around. */
function settle(candidates: readonly Candidate[], wanted: FigureDescription): PointedFigure[] {
  const fitting = candidates.filter((candidate) => fits(candidate, wanted));
  const narrower = [
    ({ description }: Candidate) => description.section === wanted.section,
    ({ description }: Candidate) => sharesNeighbours(description, wanted),
  ];
  let left = onePerPrint(fitting);
  for (const isNarrow of narrower) {
    if (left.length < 2) break;
    const kept = left.filter(isNarrow);
    if (kept.length > 0) left = kept;
  }
  return left.map(({ figure }) => figure);
}

function fits({ figure, description }: Candidate, wanted: FigureDescription): boolean {
  if (!isSameUnit(description.unit, wanted.unit)) return false;
  if (wanted.row && wanted.column)
    return description.row
      ? description.row === wanted.row && description.column === wanted.column
      : isNamed(description, wanted.column) && standsBeside(figure, wanted);
  return isNamed(description, wanted.label) && (!wanted.row || description.row === wanted.row);
}

function isNamed({ label, column }: FigureDescription, word: string): boolean {
  return label === word || column === word;
}

/** A row that became a card: the row's name and the column's are each there once. */
function standsBeside({ run }: PointedFigure, { row, column }: FigureDescription): boolean {
  let around = run.first.parentElement;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const text = labelText(around.textContent ?? '').slice(0, 400);
    if (column && text.split(column).length > 2) return false;
    if (row && text.includes(row)) return true;
  }
  return false;
}

function sharesNeighbours(one: FigureDescription, wanted: FigureDescription): boolean {
  const shared = wanted.neighbours.filter((word) => one.neighbours.includes(word)).length;
  return shared > 0 && shared >= wanted.neighbours.length / 2;
}

function onePerPrint(candidates: readonly Candidate[]): Candidate[] {
  const prints = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { label, row, column, section } = candidate.description;
    const print = [candidate.figure.run.text, label, row, column, section].join('|');
    if (!prints.has(print)) prints.set(print, candidate);
  }
  return [...prints.values()];
}
