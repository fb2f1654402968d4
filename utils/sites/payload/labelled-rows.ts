import { type Figure, missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { MetricDefinition, Unit } from '../../model/metric-definition';
import type { MetricFigure, RowText, Subject, TableRow } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { parseFigure } from '../../text/parse-figure';
import { parseRate } from '../../text/parse-rate';
import {
  literalEntries as entries,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';

/** How the columns of a row are understood. */
export interface RowPlan {
  /** the metrics that these rows may hold, matched by whole label */
  metrics: Readonly<Record<string, MetricDefinition>>;
  /** labels that these rows use for a metric in a sense of their own */
  own?: Readonly<Record<string, MetricId>>;
  /** labels of the platform's own field codes */
  codes?: Readonly<Record<string, string>>;
  /** columns that name the row and are no figure */
  naming?: readonly string[];
}

const DEVICES = { 无线端: 'wireless', PC端: 'pc' } as const;
/** Columns that name the device they count: 无线端访客数, PC端访客数. */
const DEVICE = /^(无线端|PC端)(.+)$/;
const NO_VALUE = /^(?:NULL|null|-|--)?$/;

/**
 * One row of an export or of the platform's own data. Each column becomes a figure by its whole
 * label, `{value, cycleCrc}` wrappers are opened, rates are fractions, `NULL` and `-` are absent;
 * a column that no metric names is kept as text.
 */
export function labelledRow(row: LiteralValue, subject: Subject, plan: RowPlan): TableRow {
  const figures: MetricFigure[] = [];
  const texts: RowText[] = [];
  for (const [column, cell] of entries(row)) {
    if (plan.naming?.includes(column)) continue;
    const value = unwrapped(cell);
    if (typeof value === 'object' && value !== null) continue;
    const label = plan.codes?.[column] ?? column;
    const figure = labelledFigure(label, value, plan);
    if (figure) figures.push({ ...figure, ...changeOf(cell) });
    else if (text(value)) texts.push({ label: label.slice(0, 60), text: text(value) ?? '' });
  }
  return { subject, figures, ...(texts.length > 0 && { texts: texts.slice(0, 60) }) };
}

/** The figure of a labelled value, or null where no metric bears the label. */
export function labelledFigure(
  label: string,
  value: LiteralValue,
  plan: RowPlan,
): MetricFigure | null {
  const whole = metricOf(label, plan);
  const [, device, rest = ''] = DEVICE.exec(cleanText(label)) ?? [];
  const found = whole ?? (device ? metricOf(rest, plan) : null);
  if (!found) return null;
  const raw = value === null || value === undefined ? '' : String(value).slice(0, 120);
  return {
    metric: found.metric,
    label: label.slice(0, 60),
    raw,
    figure: figureOf(raw, found.definition.unit, found.definition.aggregation === 'order'),
    found: 'layout',
    ...(!whole && { scope: { device: DEVICES[device as keyof typeof DEVICES] } }),
  };
}

/** A figure out of the platform's own data: a rate there is a fraction, a missing one is absent. */
export function figureOf(raw: string, unit: Unit, isIndex = false): Figure {
  if (NO_VALUE.test(raw.trim())) return missing('absent');
  if (unit === 'ratio') return parseRate(raw);
  const parsed = parseFigure(raw);
  if (parsed.kind === 'unreadable' || parsed.kind === 'missing') return parsed.figure;
  const fits = ['number', 'money', 'duration', 'percent'].includes(parsed.kind);
  if (!fits || (parsed.kind === 'percent' && !isIndex)) return missing('unreadable');
  const { figure } = parsed;
  return isIndex && figure.kind === 'exact' ? { kind: 'index', value: figure.value } : figure;
}

function metricOf(label: string, { metrics, own }: RowPlan): Named | null {
  const name = bare(label);
  const special = own?.[name];
  const meant = special && metrics[special];
  if (special && meant) return { metric: special, definition: meant };
  return namesOf(metrics).get(name) ?? null;
}

interface Named {
  metric: MetricId;
  definition: MetricDefinition;
}

const indexes = new WeakMap<RowPlan['metrics'], Map<string, Named>>();

/** Every label of a plan's metrics; a year of a shop asks for them half a million times. */
function namesOf(metrics: RowPlan['metrics']): Map<string, Named> {
  const known = indexes.get(metrics);
  if (known) return known;
  const names = new Map<string, Named>();
  // The groups that a plan is made of are parts of the one dictionary that names MetricId.
  for (const [metric, definition] of Object.entries(metrics))
    for (const label of definition.labels)
      if (!names.has(bare(label)))
        names.set(bare(label), { metric: metric as MetricId, definition });
  indexes.set(metrics, names);
  return names;
}

function bare(label: string): string {
  return cleanText(label).replaceAll(' ', '');
}

/** `cycleCrc` is the change against the period before, a fraction; text has lost its sign. */
function changeOf(cell: LiteralValue): Pick<MetricFigure, 'change'> {
  const change = member(cell, 'cycleCrc');
  const raw = typeof change === 'number' ? String(change) : text(change);
  if (raw === undefined) return {};
  const signed = typeof change === 'number' || /^[+-]/.test(raw);
  return { change: { base: 'cycleCrc', raw, figure: parseRate(raw), signed } };
}

/** `{value, cycleCrc}` stands for its value. */
function unwrapped(cell: LiteralValue): LiteralValue {
  return entries(cell).length > 0 && member(cell, 'value') !== undefined
    ? member(cell, 'value')
    : cell;
}
