import type { Day } from '../../model/day';
import type { PrintedChange } from '../../model/reading';
import { parseAmount } from '../../text/parse-amount';
import type { Steps } from '../page';
import type { LabelMark } from './collect-marks';
import { flatFigures } from './flat-figures';
import { isShown } from './is-shown';
import { isWholeLabel } from './is-whole-label';
import { type Candidate, type Owned, ownedFigures } from './owned-figures';
import { parallelCell } from './parallel-rows';
import { printedParent } from './printed-text';
import { cellOf, figureCells } from './table-cells';
import { type TextRun, textRuns } from './text-runs';

/** One place where a label stands, and the figures that may be its own. */
export interface Hit<Key extends string> {
  mark: LabelMark<Key>;
  own: Candidate[];
  changes: PrintedChange[];
  place: Place;
}

/** Where a label's figure was found: all that has to be looked at to find it there again. */
export type Place =
  | { how: 'inline' }
  /** the only label in an element, or one of a flat list in it */
  | { how: 'around' | 'flat'; element: Element }
  | { how: 'cells'; cells: readonly Element[] };

type Found = Owned & { place: Place };
type FlatLists = Map<Element, Map<Text, Owned> | null>;

const HIGHEST_CLIMB = 7;
const MOST_RUNS = 40;
const HITS_PER_STEP = 3;
const LABELS_PER_STEP = 25;

/**
 * Finds the figures beside every label that is shown: in the same card or cell, in the row or
 * column of a table, or in the pattern of a flat list. A label without a figure (a filter, a
 * legend) gives no hit. `day` tells rows of a table of days apart. A label with a known place is only
 * looked for there.
 */
export function* findFigures<Key extends string>(
  marks: readonly LabelMark<Key>[],
  day: Day | null,
  places?: ReadonlyMap<LabelMark<Key>, Place>,
): Steps<Hit<Key>[]> {
  const shown: LabelMark<Key>[] = [];
  for (const [at, mark] of marks.entries()) {
    if (at % LABELS_PER_STEP === LABELS_PER_STEP - 1) yield;
    if (isShown(mark.element) && (places?.has(mark) || isWholeLabel(mark.node, mark.element)))
      shown.push(mark);
  }
  const cells = new Set(shown.map(({ element }) => cellOf(element)));
  const isLabel = (cell: Element) => cells.has(cell);
  const flat: FlatLists = new Map();
  const hits: Hit<Key>[] = [];
  for (const [at, mark] of shown.entries()) {
    if (at % HITS_PER_STEP === HITS_PER_STEP - 1) yield;
    const known = places?.get(mark);
    const found = known
      ? figuresAt(mark, known, shown, flat)
      : (figuresAt(mark, { how: 'inline' }, shown, flat) ??
        climb(mark, at, shown, flat) ??
        figuresAt(
          mark,
          { how: 'cells', cells: figureCells(mark.element, isLabel, day) },
          shown,
          flat,
        ));
    if (found && found.own.length > 0) hits.push({ mark, ...found });
  }
  return hits;
}

function inlineFigure<Key extends string>({ inline, node }: LabelMark<Key>): Owned | null {
  if (!inline) return null;
  const parsed = parseAmount(inline);
  return parsed.kind === 'unreadable' && !parsed.unknownUnit
    ? null
    : { own: [{ parsed, raw: inline, node }], changes: [] };
}

/** The figures of a label in one place; null where the place is none. */
function figuresAt<Key extends string>(
  mark: LabelMark<Key>,
  place: Place,
  shown: readonly LabelMark<Key>[],
  flat: FlatLists,
): Found | null {
  const owned = ownedAt(mark, place, shown, flat);
  return owned && { ...owned, place };
}

function ownedAt<Key extends string>(
  mark: LabelMark<Key>,
  place: Place,
  shown: readonly LabelMark<Key>[],
  flat: FlatLists,
): Owned | null {
  if (place.how === 'inline') return inlineFigure(mark);
  if (place.how === 'cells') return inCells(place.cells);
  if (place.how === 'flat') return inFlatList(mark, place.element, shown, flat);
  const runs = textRuns(place.element, MOST_RUNS);
  return runs && aroundLabel(mark, runs);
}

/** The smallest element around the label that holds a figure and no other label. */
function climb<Key extends string>(
  mark: LabelMark<Key>,
  at: number,
  shown: readonly LabelMark<Key>[],
  flat: FlatLists,
): Found | null {
  const cell = cellOf(mark.element);
  const others = [shown[at - 1], shown[at + 1]].filter((other) => other !== undefined);
  let scope: Element | null = startOf(mark);
  for (let level = 0; scope && level < HIGHEST_CLIMB; level += 1) {
    const shared: Element = scope;
    if (others.some(({ node }) => shared.contains(node))) {
      if (cell && shared !== cell && shared.contains(cell)) return null;
      return inShared(mark, shared, shown, flat);
    }
    const runs = textRuns(scope, MOST_RUNS);
    if (!runs) return null;
    const owned = aroundLabel(mark, runs);
    if (owned.own.length > 0) return { ...owned, place: { how: 'around', element: scope } };
    if (scope === cell) return null;
    scope = scope.parentElement;
  }
  return null;
}

/** An element that holds the label alone needs no look of its own. */
function startOf<Key extends string>({ element, label }: LabelMark<Key>): Element | null {
  const alone = (element.textContent ?? '').length <= label.length + 1;
  return alone && cellOf(element) !== element ? element.parentElement : element;
}

/** Figures behind the label come first; a page that prints them above their label has none there. */
function aroundLabel<Key extends string>(mark: LabelMark<Key>, runs: readonly TextRun[]): Owned {
  const isLabel = ({ first }: TextRun) =>
    first === mark.node ||
    (mark.element !== printedParent(mark.node) && mark.element.contains(first));
  const first = runs.findIndex(isLabel);
  const last = runs.findLastIndex(isLabel);
  const behind = ownedFigures(runs.slice(last + 1));
  if (behind.own.length > 0 || first <= 0) return behind;
  const before = ownedFigures(runs.slice(0, first));
  return { own: before.own, changes: [...before.changes, ...behind.changes] };
}

function inShared<Key extends string>(
  mark: LabelMark<Key>,
  shared: Element,
  shown: readonly LabelMark<Key>[],
  flat: FlatLists,
): Found | null {
  const listed = figuresAt(mark, { how: 'flat', element: shared }, shown, flat);
  if (listed) return listed;
  const cell = parallelCell(mark.element, shared);
  return cell && figuresAt(mark, { how: 'cells', cells: [cell] }, shown, flat);
}

function inFlatList<Key extends string>(
  mark: LabelMark<Key>,
  shared: Element,
  shown: readonly LabelMark<Key>[],
  flat: FlatLists,
): Owned | null {
  let pairs = flat.get(shared);
  if (pairs === undefined) {
    const nodes = shown.filter(({ node }) => shared.contains(node)).map(({ node }) => node);
    pairs = flatFigures(shared, nodes);
    flat.set(shared, pairs);
  }
  return pairs?.get(mark.node) ?? null;
}

function inCells(cells: readonly Element[]): Owned {
  const owned: Owned = { own: [], changes: [] };
  for (const cell of cells) {
    const runs = textRuns(cell, MOST_RUNS);
    const found = runs && ownedFigures(runs);
    if (!found) continue;
    owned.own.push(...found.own);
    owned.changes.push(...found.changes);
  }
  return owned;
}
