import { type Figure, missing } from '../../model/figure';
import type { Printed } from '../../model/listing';
import type { MetricId } from '../../model/metric';
import type { Unit } from '../../model/metric-definition';
import { VOC_METRICS } from '../../model/metrics/voc-metrics';
import type { PrintedChange } from '../../model/reading';
import { type ParsedAmount, parseAmount } from '../../text/parse-amount';
import { changeAgainst } from '../../text/parse-change';
import type { RecordEntry } from './record-entries';

/** Names beside a score that are not the score's own. */
export const VOC_ASIDE = [
  '权重',
  '指标权重',
  '权重占比',
  '超过同行',
  '高于同行',
  '优于同行',
  '较昨日',
];

/** One score or indicator with all that is printed of it. */
export interface VocPart {
  metric: MetricId;
  label: string;
  raw: string;
  /** undefined where its name stands without any figure, as in an explanation */
  figure?: Figure;
  change?: PrintedChange;
  weight?: Printed;
  abovePeers?: Printed;
  grade?: string;
  /** the figures between which the page does not decide */
  ambiguous?: string;
}

const GRADE = /^[高中低优良差]$/;
const WEIGHT = /^(?:指标)?权重(?:占比)? ?:? ?(\d{1,3}(?:\.\d{1,4})? ?%)$/;
const PEERS =
  /^(?:超过|高于|优于|领先)(?:了)?(?:同行)? ?:? ?(\d{1,3}(?:\.\d{1,4})? ?%)(?:的?同行)?$/;
const WEIGHT_NAMES = new Set(['权重', '指标权重', '权重占比']);
const PEER_NAMES = new Set(['超过同行', '高于同行', '优于同行']);

/** Every score and indicator of the page by its name, in the order of the page. */
export function readVocParts(
  entries: readonly RecordEntry[],
  labels: ReadonlyMap<string, MetricId>,
): VocPart[] {
  const parts = new Map<MetricId, VocPart>();
  let current = null as VocPart | null;
  for (const entry of entries) {
    const metric = labels.get(entry.name);
    const goesOn = current?.metric === metric && current?.figure === undefined;
    if (metric && !goesOn) {
      if (current) merge(parts, current);
      current = { metric, label: entry.name, raw: '' };
    }
    if (current && entry.text !== '') take(current, entry);
  }
  if (current) merge(parts, current);
  return [...parts.values()];
}

function take(part: VocPart, { name, column, text }: RecordEntry): void {
  const isWeight = WEIGHT_NAMES.has(column) || WEIGHT_NAMES.has(name);
  const isPeers = PEER_NAMES.has(column) || PEER_NAMES.has(name);
  const weight = isWeight ? text : WEIGHT.exec(text)?.[1];
  const peers = isPeers ? text.replace(/^(?:超过|高于|优于)/, '') : PEERS.exec(text)?.[1];
  if (weight !== undefined) part.weight ??= percentOf(weight);
  else if (peers !== undefined) part.abovePeers ??= percentOf(peers);
  else if (GRADE.test(text)) part.grade ??= text;
  else if (name === '较昨日' || text.startsWith('较昨日')) part.change ??= changeOf(text);
  else takeFigure(part, text);
}

function takeFigure(part: VocPart, text: string): void {
  if (part.figure) return;
  const unit = VOC_METRICS[part.metric as keyof typeof VOC_METRICS].unit;
  const figure = inUnit(parseAmount(text), unit);
  if (!figure) return;
  part.figure = figure;
  part.raw = text.slice(0, 60);
}

/** A figure in the unit that it is kept in: 35.2小时 and 1.5天 are printed as times. */
function inUnit(parsed: ParsedAmount, unit: Unit): Figure | null {
  if (parsed.kind === 'missing') return parsed.figure;
  if (parsed.kind === 'unreadable') return parsed.figure.why === 'masked' ? parsed.figure : null;
  if (unit === 'ratio') return parsed.kind === 'percent' ? parsed.figure : null;
  if (parsed.kind === 'duration') {
    const seconds = unit === 'hour' ? 3600 : 86_400;
    if (unit !== 'hour' && unit !== 'day') return null;
    const { value, step } = parsed.figure;
    return { kind: 'exact', value: value / seconds, ...(step && { step: step / seconds }) };
  }
  if (parsed.kind !== 'number') return null;
  const printed = { hour: '小时', day: '天', score: '分' }[unit as string] ?? '';
  return parsed.unit === '' || parsed.unit === printed ? parsed.figure : null;
}

function percentOf(raw: string): Printed {
  const parsed = parseAmount(raw);
  const figure = parsed.kind === 'percent' || parsed.kind === 'missing' ? parsed.figure : null;
  return { raw, figure: figure ?? missing('unreadable') };
}

function changeOf(text: string): PrintedChange | undefined {
  const change = changeAgainst('较昨日', text.replace(/^较昨日 ?/, ''));
  return change
    ? { base: '较昨日', raw: text, figure: change.figure, signed: change.signed }
    : undefined;
}

/** The same name in two places: what one place lacks the other adds; two figures are none. */
function merge(parts: Map<MetricId, VocPart>, part: VocPart): void {
  const known = parts.get(part.metric);
  if (!known) {
    parts.set(part.metric, part);
    return;
  }
  const contradicts =
    known.figure && part.figure && JSON.stringify(known.figure) !== JSON.stringify(part.figure);
  parts.set(part.metric, {
    ...part,
    ...known,
    ...(contradicts && {
      figure: missing('unreadable'),
      ambiguous: `${known.raw} | ${part.raw}`,
    }),
  });
}
