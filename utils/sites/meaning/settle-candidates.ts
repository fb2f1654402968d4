import type { Figure } from '../../model/figure';
import type { Unit } from '../../model/metric';
import type { PrintedChange } from '../../model/reading';
import type { Hit } from './find-figures';
import { fitsUnit } from './fits-unit';
import type { Candidate } from './owned-figures';
import { printedPath } from './printed-path';

/** One reading of a metric that the page allows. */
export interface Option {
  figure: Figure;
  raw: string;
  label: string;
  change?: PrintedChange;
  /** where it stands, and where its label stands */
  node: Text;
  beside: Element;
}

/** What the page allows for one metric: no option means that only foreign units stand there. */
export interface Choice<Key extends string> {
  key: Key;
  label: string;
  options: Option[];
  unknownUnit?: string;
}

/**
 * Gathers the places of every metric: figures of the wrong kind drop out, places that print the
 * same figure count once (the more precise print is kept), and what is left over to choose from
 * is more than one option only where places contradict each other.
 */
export function settleCandidates<Key extends string>(
  hits: readonly Hit<Key>[],
  unitOf: (key: Key) => Unit,
): Choice<Key>[] {
  const choices = new Map<Key, Choice<Key>>();
  for (const hit of hits) {
    const { key, label } = hit.mark;
    const choice = choices.get(key) ?? { key, label, options: [] };
    choices.set(key, choice);
    for (const option of optionsOf(hit, unitOf(key), choice)) addOption(choice.options, option);
  }
  const list = [...choices.values()];
  for (const choice of list) preferKnownPlace(choice, list);
  return list;
}

function optionsOf<Key extends string>(hit: Hit<Key>, unit: Unit, choice: Choice<Key>): Option[] {
  const [first] = hit.own;
  const read = first?.parsed.kind === 'missing' ? [first] : hit.own;
  const fitting: Candidate[] = [];
  for (const candidate of read) {
    const fit = fitsUnit(candidate.parsed, unit);
    if (fit === 'yes') fitting.push(candidate);
    else if (fit === 'unknown') choice.unknownUnit ??= candidate.raw.slice(0, 24);
  }
  return fitting.map((candidate) => ({
    figure: candidate.parsed.figure,
    raw: candidate.raw.slice(0, 60),
    label: hit.mark.label,
    change: hit.changes.find(({ figure }) => figure.kind !== 'missing') ?? hit.changes[0],
    node: candidate.node,
    beside: hit.mark.element,
  }));
}

/** Keeps one option a figure; a place that prints none says nothing against one that does. */
function addOption(options: Option[], option: Option): void {
  const same = options.findIndex(({ figure }) => agree(figure, option.figure));
  const known = options[same];
  if (!known) {
    options.push(option);
    return;
  }
  if (stepOf(option.figure) < stepOf(known.figure)) options[same] = option;
  else if (!known.change && option.change) known.change = option.change;
}

function agree(one: Figure, other: Figure): boolean {
  if (one.kind === 'missing' || other.kind === 'missing') return true;
  if (one.kind === 'exact' && other.kind === 'exact') {
    const slack = (one.step ?? 0) + (other.step ?? 0) + 1e-9 * Math.abs(one.value);
    return Math.abs(one.value - other.value) <= slack;
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Half of the last digit; a missing figure is the least precise of all. */
function stepOf(figure: Figure): number {
  if (figure.kind === 'missing') return Number.POSITIVE_INFINITY;
  return figure.kind === 'exact' ? (figure.step ?? 0) : 0;
}

/** Of several options, the one that stands where the sure figures of two other metrics stand. */
function preferKnownPlace<Key extends string>(choice: Choice<Key>, all: readonly Choice<Key>[]) {
  if (choice.options.length < 2) return;
  const sure = all
    .filter((other) => other !== choice && other.options.length === 1)
    .flatMap(({ options }) => options.map(pathOf));
  const placed = choice.options.filter((option) => {
    const path = pathOf(option);
    return sure.filter((known) => known === path).length >= 2;
  });
  if (placed.length === 1) choice.options = placed;
}

function pathOf({ beside, node }: Option): string {
  return printedPath(beside, node);
}
