import type { Figure } from '../../model/figure';
import type { Unit } from '../../model/metric-definition';
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
}

/** What the page allows for one metric: no option means that only foreign units stand there. */
export interface Choice<Key extends string> {
  key: Key;
  label: string;
  options: Option[];
  unknownUnit?: string;
}

/** One place of a metric with the figures there that can be its own. */
interface Place<Key extends string> {
  hit: Hit<Key>;
  fitting: Candidate[];
  unknownUnit: string | undefined;
}

/**
 * Gathers the places of every metric: figures of the wrong kind drop out, places that print the
 * same figure count once (the more precise print is kept), and what is left over to choose from
 * is more than one option only where the page contradicts itself.
 */
export function settleCandidates<Key extends string>(
  hits: readonly Hit<Key>[],
  unitOf: (key: Key) => Unit,
): Choice<Key>[] {
  const places = hits.map((hit) => placeOf(hit, unitOf(hit.mark.key)));
  const known = places.some(({ fitting }) => fitting.length > 1) ? pathsOf(places) : [];
  const choices = new Map<Key, Choice<Key>>();
  for (const place of places) {
    const { key, label } = place.hit.mark;
    const choice = choices.get(key) ?? { key, label, options: [] };
    choices.set(key, choice);
    choice.unknownUnit ??= place.unknownUnit;
    for (const candidate of likelyFigures(place, known))
      addOption(choice.options, optionOf(place.hit, candidate));
  }
  return [...choices.values()];
}

function placeOf<Key extends string>(hit: Hit<Key>, unit: Unit): Place<Key> {
  const [first] = hit.own;
  const read = first?.parsed.kind === 'missing' ? [first] : hit.own;
  const fits = read.map((candidate) => ({ candidate, fit: fitsUnit(candidate.parsed, unit) }));
  return {
    hit,
    fitting: fits.filter(({ fit }) => fit === 'yes').map(({ candidate }) => candidate),
    unknownUnit: fits.find(({ fit }) => fit === 'unknown')?.candidate.raw.slice(0, 24),
  };
}

/** The way from a metric's label to its only figure. */
interface KnownPath<Key extends string> {
  key: Key;
  path: string;
}

function pathsOf<Key extends string>(places: readonly Place<Key>[]): KnownPath<Key>[] {
  return places.flatMap(({ hit: { mark }, fitting: [only, more] }) =>
    only && !more ? [{ key: mark.key, path: printedPath(mark.element, only.node) }] : [],
  );
}

/** Of several figures in one place, the one that stands where two other metrics have theirs. */
function likelyFigures<Key extends string>(
  { hit: { mark }, fitting }: Place<Key>,
  known: readonly KnownPath<Key>[],
): readonly Candidate[] {
  if (fitting.length < 2) return fitting;
  const likely = fitting.filter(({ node }) => {
    const path = printedPath(mark.element, node);
    return known.filter((other) => other.key !== mark.key && other.path === path).length >= 2;
  });
  return likely.length === 1 ? likely : fitting;
}

function optionOf<Key extends string>(
  { mark, changes }: Hit<Key>,
  { parsed, raw }: Candidate,
): Option {
  return {
    figure: parsed.figure,
    raw: raw.slice(0, 60),
    label: mark.label,
    change: changes.find(({ figure }) => figure.kind !== 'missing') ?? changes[0],
  };
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
