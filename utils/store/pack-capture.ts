import type { Capture, StoredCapture } from '../model/capture';
import type { Figure } from '../model/figure';
import type { MetricId } from '../model/metric';
import type { MetricFigure, Part, PrintedChange, Reading, Subject } from '../model/reading';

/** Texts that repeat from row to row: each distinct one once, and which of them stands where. */
interface Words {
  words: string;
  of: Uint16Array;
}

/** Figures as a page prints them, column by column. */
interface PrintedColumns {
  raws: string;
  /** index into KINDS */
  kinds: Uint8Array;
  /** value, or low of a range; NaN for none */
  lows: Float64Array;
  /** step of an exact figure, or high of a range; NaN for none; empty when none has one */
  highs: Float64Array;
}

interface ChangeColumns {
  /** which figures have a printed change */
  of: Uint16Array;
  bases: Words;
  signed: Uint8Array;
  printed: PrintedColumns;
}

/**
 * Metric figures in columns. A thousand small objects cost many times more to write than the
 * same bytes in a few strings and typed arrays; a reading of any size is few bytes a figure.
 */
export interface FigureColumns {
  metrics: Words;
  labels: Words;
  /** index into FOUND */
  byMeaning: Uint8Array;
  printed: PrintedColumns;
  changes: ChangeColumns | null;
  /** the few figures whose arithmetic does not hold */
  suspects: Record<number, string[]>;
  /** the few figures that have more to say; left out where none has, as before there were such */
  others?: Record<number, Pick<MetricFigure, 'scope' | 'unverified'>>;
}

type PackedPart =
  | { kind: 'metrics'; subject?: Subject; columns: FigureColumns }
  | Exclude<Part, { kind: 'metrics' }>;

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

/** In this order since the first version: a place is never given to another way. */
const FOUND = ['layout', 'meaning', 'taught'] as const satisfies readonly MetricFigure['found'][];

const KIND_PLACE = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<
  (typeof KINDS)[number],
  number
>;

export function packCapture(capture: Capture): Omit<PackedCapture, 'seq'> {
  const { seq: _, reading, ...rest } = capture;
  return { ...rest, reading: { ...reading, parts: reading.parts.map(packPart) } };
}

export function unpackCapture({ reading, ...rest }: PackedCapture): StoredCapture {
  return { ...rest, reading: { ...reading, parts: reading.parts.map(unpackPart) } };
}

function packPart(part: Part): PackedPart {
  if (part.kind !== 'metrics') return part;
  const { subject, figures } = part;
  const byMeaning = new Uint8Array(figures.length);
  const suspects: FigureColumns['suspects'] = {};
  const others: NonNullable<FigureColumns['others']> = {};
  figures.forEach(({ found, suspect, scope, unverified }, i) => {
    byMeaning[i] = FOUND.indexOf(found);
    if (suspect) suspects[i] = suspect;
    if (scope || unverified !== undefined)
      others[i] = { ...(scope && { scope }), ...(unverified !== undefined && { unverified }) };
  });
  const columns = {
    metrics: packWords(figures.map((f) => f.metric)),
    labels: packWords(figures.map((f) => f.label)),
    byMeaning,
    printed: packPrinted(figures),
    changes: packChanges(figures),
    suspects,
    ...(Object.keys(others).length > 0 && { others }),
  };
  return { kind: 'metrics', ...(subject && { subject }), columns };
}

function packWords(texts: readonly string[]): Words {
  const places = new Map<string, number>();
  const of = new Uint16Array(texts.length);
  texts.forEach((text, i) => {
    let place = places.get(text);
    if (place === undefined) {
      place = places.size;
      places.set(text, place);
    }
    of[i] = place;
  });
  return { words: [...places.keys()].join(SEPARATOR), of };
}

function packPrinted(items: readonly { raw: string; figure: Figure }[]): PrintedColumns {
  const kinds = new Uint8Array(items.length);
  const lows = new Float64Array(items.length);
  const highs = new Float64Array(items.length);
  let hasHigh = false;
  items.forEach(({ figure }, i) => {
    kinds[i] = KIND_PLACE[figure.kind === 'missing' ? figure.why : figure.kind];
    lows[i] = lowOf(figure);
    const high = highOf(figure);
    highs[i] = high;
    if (!Number.isNaN(high)) hasHigh = true;
  });
  const raws = items.map((item) => item.raw).join(SEPARATOR);
  return { raws, kinds, lows, highs: hasHigh ? highs : new Float64Array(0) };
}

function lowOf(figure: Figure): number {
  if (figure.kind === 'missing') return Number.NaN;
  return figure.kind === 'range' ? (figure.low ?? Number.NaN) : figure.value;
}

function highOf(figure: Figure): number {
  if (figure.kind === 'range') return figure.high ?? Number.NaN;
  return figure.kind === 'exact' ? (figure.step ?? Number.NaN) : Number.NaN;
}

function packChanges(figures: readonly MetricFigure[]): ChangeColumns | null {
  const of: number[] = [];
  const changes: PrintedChange[] = [];
  figures.forEach(({ change }, i) => {
    if (!change) return;
    of.push(i);
    changes.push(change);
  });
  if (changes.length === 0) return null;
  return {
    of: Uint16Array.from(of),
    bases: packWords(changes.map((change) => change.base)),
    signed: Uint8Array.from(changes, (change) => (change.signed ? 1 : 0)),
    printed: packPrinted(changes),
  };
}

function unpackPart(part: PackedPart): Part {
  if (part.kind !== 'metrics') return part;
  const { metrics, labels, byMeaning, printed, changes, suspects, others } = part.columns;
  const metricOf = unpackWords(metrics);
  const labelOf = unpackWords(labels);
  const changeOf = changes ? unpackChanges(changes) : new Map<number, PrintedChange>();
  const figures = unpackPrinted(printed).map(({ raw, figure }, i): MetricFigure => {
    const change = changeOf.get(i);
    const suspect = suspects[i];
    return {
      metric: metricOf(i) as MetricId,
      label: labelOf(i),
      raw,
      figure,
      found: FOUND[byMeaning[i] ?? 0] ?? 'layout',
      ...(change && { change }),
      ...(suspect && { suspect }),
      ...others?.[i],
    };
  });
  return { kind: 'metrics', ...(part.subject && { subject: part.subject }), figures };
}

function unpackWords({ words, of }: Words): (i: number) => string {
  const known = words.split(SEPARATOR);
  return (i) => known[of[i] ?? -1] ?? '';
}

function unpackPrinted(columns: PrintedColumns): { raw: string; figure: Figure }[] {
  const raws = columns.raws.split(SEPARATOR);
  return Array.from(columns.kinds, (_, i) => ({
    raw: raws[i] ?? '',
    figure: unpackFigure(columns, i),
  }));
}

function unpackFigure({ kinds, lows, highs }: PrintedColumns, i: number): Figure {
  const kind = KINDS[kinds[i] ?? -1] ?? 'unreadable';
  const low = nullable(lows[i]);
  const high = nullable(highs[i]);
  if (kind === 'range') return { kind, low, high };
  if (kind === 'index') return { kind, value: low ?? Number.NaN };
  if (kind === 'exact')
    return { kind, value: low ?? Number.NaN, ...(high !== null && { step: high }) };
  return { kind: 'missing', why: kind };
}

function nullable(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function unpackChanges({ of, bases, signed, printed }: ChangeColumns): Map<number, PrintedChange> {
  const baseOf = unpackWords(bases);
  return new Map(
    unpackPrinted(printed).map(({ raw, figure }, i) => [
      of[i] ?? -1,
      { base: baseOf(i), raw, figure, signed: signed[i] === 1 },
    ]),
  );
}
