import type { FigureDescription } from '../../model/taught';
import type { ParsedAmount } from '../../text/parse-amount';
import { roleOf } from '../meaning/run-roles';
import { type TextRun, textRuns } from '../meaning/text-runs';
import { cellAround, cellPlace } from './cell-place';
import { printedUnit } from './printed-unit';
import { labelText, wordsAt } from './words-at';

const HIGHEST_CLIMB = 8;
const MOST_RUNS = 80;
const MOST_NEIGHBOURS = 8;
const HEADING = 'h1,h2,h3,h4,h5,h6,caption,legend,[role="heading"]';
/** Column heads that say nothing of the figure below them. */
const NEUTRAL = new Set(['数值', '指标值', '当前值', '数据', '值', '本期', '当期', 'value']);

/** A figure on the page that was pointed at. */
export interface PointedFigure {
  run: TextRun;
  parsed: ParsedAmount;
}

/**
 * The one figure that an element shows. Null where it shows none, or several: then something
 * smaller has to be pointed at.
 */
export function figureIn(element: Element): PointedFigure | null {
  const figures = figuresBelow(element, 12) ?? [];
  const [one] = figures;
  return one && figures.length === 1 ? one : null;
}

/** The figures below an element, or null where there are too many texts to be one place. */
export function figuresBelow(element: Element, most: number): PointedFigure[] | null {
  return (
    textRuns(element, most)?.flatMap((run) => {
      const judged = roleOf(run);
      const isValue = judged.role === 'figure' && judged.parsed.kind !== 'missing';
      return isValue ? [{ run, parsed: judged.parsed }] : [];
    }) ?? null
  );
}

/** Where a figure stands, in words; null where no words name it. */
export function describeFigure({ run, parsed }: PointedFigure): FigureDescription | null {
  const element = run.first.parentElement;
  if (!element) return null;
  const cell = cellAround(element);
  const place = cell ? cellPlace(cell) : {};
  const column = place.column && !NEUTRAL.has(place.column) ? place.column : undefined;
  const near = nearWords(run, element);
  const label = column ?? place.row ?? near?.label;
  if (!label) return null;
  const section = sectionOf(element);
  const [low, high] = valuesOf(parsed);
  return {
    label,
    unit: printedUnit(run.raw),
    ...place,
    ...(section && { section }),
    neighbours: near?.neighbours.filter((word) => word !== label) ?? [],
    raw: run.raw.slice(0, 120),
    low,
    high,
  };
}

/** The label in front of a figure, else the one behind it, in the smallest box that has one. */
function nearWords(
  { first }: TextRun,
  element: Element,
): { label: string; neighbours: string[] } | null {
  let label: string | undefined;
  let around: Element | null = element;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const runs = textRuns(around, MOST_RUNS);
    if (!runs) break;
    const names = runs.flatMap((run) => nameOf(run, first));
    label ??= (names.findLast(({ before }) => before) ?? names[0])?.text;
    const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== label);
    if (label !== undefined && others.length > 1)
      return { label, neighbours: others.slice(0, MOST_NEIGHBOURS) };
  }
  return label === undefined ? null : { label, neighbours: [] };
}

function nameOf(run: TextRun, figure: Text): { text: string; before: boolean }[] {
  if (roleOf(run).role === 'figure' || run.first === figure) return [];
  const text = wordsAt(run.first)?.text ?? labelText(run.text);
  if (text.length < 2 || text.length > 40 || !/[A-Za-z一-鿿]/.test(text)) return [];
  const order = run.first.compareDocumentPosition(figure);
  return [{ text, before: (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 }];
}

/** The heading above: of the headings in front of the figure the one in the smallest box. */
function sectionOf(element: Element): string {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const heading = [...at.querySelectorAll(HEADING)].findLast(
      (one) =>
        !one.contains(element) &&
        (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (heading) return labelText(heading.textContent ?? '').slice(0, 40);
  }
  return '';
}

function valuesOf({ figure }: ParsedAmount): [low: number, high: number] {
  if (figure.kind === 'range')
    return [figure.low ?? figure.high ?? 0, figure.high ?? figure.low ?? 0];
  return figure.kind === 'missing' ? [0, 0] : [figure.value, figure.value];
}
