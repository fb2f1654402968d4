import { exactValue } from '../model/figure';
import type { MetricId } from '../model/metric';
import type { GateLine, ScorePart } from '../model/orders-desk';
import { partOf, type Reading, type TableRow } from '../model/reading';

const BEST = 5;
const DIMENSIONS: readonly MetricId[] = ['voc_goods', 'voc_logistics', 'voc_service'];
/** Scores have two decimals; a dimension must be lifted to a score that can be printed. */
const CENT = 100;

/** The dimensions and indicators of 真实体验分 with what the page prints beside each. */
export function scoreParts(reading: Reading): ScorePart[] {
  const rows = partOf(reading, 'table')?.rows ?? [];
  const figures = partOf(reading, 'metrics')?.figures ?? [];
  return figures
    .filter(({ metric }) => metric !== 'voc_score')
    .map(({ metric, label, figure }) => {
      const row = rows.find(({ subject }) => subject.name === label);
      const weight = exactValue(figureIn(row, 'voc_weight'));
      const score = exactValue(figure);
      const isDimension = DIMENSIONS.includes(metric);
      return {
        metric,
        label,
        figure,
        weight,
        abovePeers: figureIn(row, 'voc_above_peers') ?? null,
        ...gradeIn(row),
        lost: isDimension && weight !== null && score !== null ? weight * (BEST - score) : null,
      };
    });
}

/**
 * What each dimension alone would have to be for the whole to rise by `lack`, the others as they
 * are: its score + lack ÷ weight, rounded up to two decimals. Ways beyond 5 are none.
 */
export function waysUp(parts: readonly ScorePart[], lack: number): NonNullable<GateLine['ways']> {
  return parts
    .flatMap(({ metric, label, figure, weight }) => {
      const from = exactValue(figure);
      if (!DIMENSIONS.includes(metric) || from === null || !weight) return [];
      const to = Math.ceil((from + lack / weight) * CENT - 1e-6) / CENT;
      return to <= BEST ? [{ label, from, to }] : [];
    })
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
}

function figureIn(row: TableRow | undefined, metric: MetricId) {
  return row?.figures.find((figure) => figure.metric === metric)?.figure;
}

/** The grades that the page prints, highest first. */
const GRADES: Record<string, 'high' | 'middle' | 'low'> = { 高: 'high', 中: 'middle', 低: 'low' };

/** The key of a printed grade; undefined for words that are none. */
export function gradeKey(grade: string): 'high' | 'middle' | 'low' | undefined {
  return GRADES[grade];
}

export function gradeIn(row: TableRow | undefined): { grade?: string } {
  const grade = row?.texts?.find(({ label }) => label === '等级')?.text;
  return grade ? { grade } : {};
}
