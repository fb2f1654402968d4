import type { Capture } from '../model/capture';
import type { Figure, MissingWhy } from '../model/figure';
import type { MetricId } from '../model/metric';
import type { MetricFigure, Part, Reading } from '../model/reading';

/**
 * Metric figures in columns. A thousand small objects cost many times more to write than the
 * same bytes in a few strings and typed arrays; a reading of any size is four numbers a figure.
 */
export interface FigureColumns {
  metrics: string;
  labels: string;
  raws: string;
  /** index into KINDS */
  kinds: Uint8Array;
  /** value, or low of a range; NaN for none */
  lows: Float64Array;
  /** step of an exact figure, or high of a range; NaN for none */
  highs: Float64Array;
  /** the few figures with a printed change, a suspicion or another way of being found */
  extras: Record<number, Pick<MetricFigure, 'change' | 'suspect' | 'found'>>;
}

type PackedPart = { kind: 'metrics'; columns: FigureColumns } | Exclude<Part, { kind: 'metrics' }>;

export type PackedCapture = Omit<Capture, 'reading' | 'seq'> & {
  seq: number;
  reading: Omit<Reading, 'parts'> & { parts: PackedPart[] };
};

/** Stands between texts in a column; the door takes control characters out of page text. */
const SEPARATOR = '\u001f';

const KINDS = [
  'exact',
  'range',
  'index',
  'absent',
  'masked',
  'unreadable',
  'gated',
  'out-of-scope',
] as const;

export function packCapture(capture: Capture): Omit<PackedCapture, 'seq'> {
  const { seq: _, reading, ...rest } = capture;
  return { ...rest, reading: { ...reading, parts: reading.parts.map(packPart) } };
}

export function unpackCapture({ reading, ...rest }: PackedCapture): Capture {
  return { ...rest, reading: { ...reading, parts: reading.parts.map(unpackPart) } };
}

function packPart(part: Part): PackedPart {
  if (part.kind !== 'metrics') return part;
  const { figures } = part;
  const columns: FigureColumns = {
    metrics: figures.map((f) => f.metric).join(SEPARATOR),
    labels: figures.map((f) => f.label).join(SEPARATOR),
    raws: figures.map((f) => f.raw).join(SEPARATOR),
    kinds: new Uint8Array(figures.length),
    lows: new Float64Array(figures.length),
    highs: new Float64Array(figures.length),
    extras: {},
  };
  figures.forEach((figure, i) => {
    packFigure(columns, i, figure.figure);
    const { change, suspect, found } = figure;
    if (change || suspect || found !== 'meaning')
      columns.extras[i] = { found, ...(change && { change }), ...(suspect && { suspect }) };
  });
  return { kind: 'metrics', columns };
}

function packFigure(columns: FigureColumns, i: number, figure: Figure): void {
  const kind = figure.kind === 'missing' ? figure.why : figure.kind;
  columns.kinds[i] = KINDS.indexOf(kind);
  columns.lows[i] = Number.NaN;
  columns.highs[i] = Number.NaN;
  if (figure.kind === 'range') {
    columns.lows[i] = figure.low ?? Number.NaN;
    columns.highs[i] = figure.high ?? Number.NaN;
  } else if (figure.kind !== 'missing') {
    columns.lows[i] = figure.value;
    if (figure.kind === 'exact') columns.highs[i] = figure.step ?? Number.NaN;
  }
}

function unpackPart(part: PackedPart): Part {
  if (part.kind !== 'metrics') return part;
  const { columns } = part;
  const count = columns.kinds.length;
  const metrics = split(columns.metrics, count);
  const labels = split(columns.labels, count);
  const raws = split(columns.raws, count);
  const figures = metrics.map(
    (metric, i): MetricFigure => ({
      metric: metric as MetricId,
      label: labels[i] ?? '',
      raw: raws[i] ?? '',
      figure: unpackFigure(columns, i),
      found: 'meaning',
      ...columns.extras[i],
    }),
  );
  return { kind: 'metrics', figures };
}

function split(column: string, count: number): string[] {
  return count === 0 ? [] : column.split(SEPARATOR);
}

function unpackFigure(columns: FigureColumns, i: number): Figure {
  const kind = KINDS[columns.kinds[i] ?? -1] ?? 'unreadable';
  const low = nullable(columns.lows[i]);
  const high = nullable(columns.highs[i]);
  if (kind === 'range') return { kind, low, high };
  if (kind === 'index') return { kind, value: low ?? Number.NaN };
  if (kind === 'exact')
    return { kind, value: low ?? Number.NaN, ...(high !== null && { step: high }) };
  return { kind: 'missing', why: kind satisfies MissingWhy };
}

function nullable(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
