import { type Figure, missing } from '../../model/figure';
import type { MetricDefinition } from '../../model/metric-definition';
import type { PrintedChange, TroubleWhy } from '../../model/reading';
import { fitsUnit } from '../meaning/fits-unit';
import { type Candidate, ownedFigures } from '../meaning/owned-figures';
import { textRuns } from '../meaning/text-runs';

/** What stands in one cell under the name of one metric. */
export interface CellFigure {
  raw: string;
  figure: Figure;
  change?: PrintedChange;
  /** why the figure was not taken, where something stands there */
  why?: TroubleWhy;
}

const MOST_RUNS = 30;
const LONGEST_RAW = 60;
const SIGNED = /[+\-↑▲↗⬆↓▼↘⬇升降]\s*\d/;

/**
 * Reads the figure of a cell: the first one that stands there by itself; a signed percentage or
 * one named 较前一日 beside it is its change. A cell in which two figures could be the metric's own
 * is unreadable, and so is one whose only figure counts in another unit. `sharesCell` says that the
 * cells of this row print a second percentage beneath each figure.
 */
export function readCell(
  cell: Element,
  definition: MetricDefinition,
  sharesCell: () => boolean,
): CellFigure {
  const runs = textRuns(cell, MOST_RUNS);
  if (!runs) return unreadable('', 'field-ambiguous');
  const { own, changes } = ownedFigures(runs);
  const whole = runs
    .map(({ raw }) => raw)
    .join(' ')
    .slice(0, LONGEST_RAW);
  const beneath = own.slice(1).filter(isChange);
  const [first, ...others] = own.filter((one) => !beneath.includes(one));
  const change =
    changes.find(({ figure }) => figure.kind !== 'missing') ?? changes[0] ?? changeIn(beneath);
  if (!first) {
    return runs.length === 0 || (own.length === 0 && changes.length > 0)
      ? { raw: whole, figure: missing('absent'), ...(change && { change }) }
      : unreadable(whole, 'unit-unknown');
  }
  const fit = fitsUnit(first.parsed, definition.unit);
  if (fit !== 'yes') return unreadable(whole, 'unit-unknown');
  // A sign for "no value" behind a figure is that of its change.
  const rivals = others.filter(
    ({ parsed }) => parsed.kind !== 'missing' && fitsUnit(parsed, definition.unit) === 'yes',
  );
  const second =
    definition.unit === 'ratio' && rivals.length === 1 && sharesCell() ? rivals[0] : undefined;
  if (rivals.length > 0 && !second) return unreadable(whole, 'field-ambiguous');
  const printed = change ?? changeIn(second ? [second] : percentsBeneath(others, definition));
  return {
    raw: first.raw.slice(0, LONGEST_RAW),
    figure: asMeant(first.parsed.figure, definition),
    ...(printed && { change: printed }),
  };
}

/** Whether a cell prints a percentage beneath a figure that is none. */
export function hasPercentBeneath(cell: Element): boolean {
  const runs = textRuns(cell, MOST_RUNS);
  const [first, second, more] = runs ? ownedFigures(runs).own : [];
  return first?.parsed.kind === 'number' && second?.parsed.kind === 'percent' && !more;
}

/** An index says more or less and nothing else. */
function asMeant(figure: Figure, { aggregation }: MetricDefinition): Figure {
  return aggregation === 'order' && figure.kind === 'exact'
    ? { kind: 'index', value: figure.value }
    : figure;
}

function isChange({ parsed, raw }: Candidate): boolean {
  return parsed.kind === 'percent' && SIGNED.test(raw);
}

/** The one percentage beneath a figure that is none, printed without sign or arrow. */
function percentsBeneath(others: readonly Candidate[], { unit }: MetricDefinition): Candidate[] {
  const percents = others.filter(({ parsed }) => parsed.kind === 'percent');
  return unit !== 'ratio' && percents.length === 1 ? percents : [];
}

function changeIn([candidate]: readonly Candidate[]): PrintedChange | undefined {
  if (!candidate) return undefined;
  const { raw, parsed } = candidate;
  return {
    base: '',
    raw: raw.slice(0, LONGEST_RAW),
    figure: parsed.figure,
    signed: SIGNED.test(raw),
  };
}

function unreadable(raw: string, why: TroubleWhy): CellFigure {
  return { raw, figure: missing('unreadable'), why };
}
