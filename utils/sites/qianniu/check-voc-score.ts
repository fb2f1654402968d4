import { exactValue } from '../../model/figure';
import type { MetricFigure, Trouble } from '../../model/reading';
import type { VocPart } from './voc-parts';

/** 真实体验分 is the sum of its dimensions, each by its weight (domain notes §7.4). */
export const VOC_IDENTITY = 'voc-weights';

const DIMENSIONS = ['voc_goods', 'voc_logistics', 'voc_service'];
const BEST = 5;
/** Half of the last digit of a score, of the total and of each dimension. */
const HALF_DIGIT = 0.005;

/**
 * Marks the total and its dimensions as suspect when the weighted sum is not the total: 4.66 =
 * .25×5.00 + .25×5.00 + .50×4.32. Says nothing where a score or a weight was not read, or where the
 * weights read are not the whole.
 */
export function checkVocScore(
  figures: readonly MetricFigure[],
  parts: readonly VocPart[],
): Trouble[] {
  const scoreOf = (metric: string) =>
    exactValue(figures.find((figure) => figure.metric === metric)?.figure);
  const total = scoreOf('voc_score');
  const extra = scoreOf('voc_extra') ?? 0;
  const terms = DIMENSIONS.map((metric) => {
    const weight = exactValue(parts.find((part) => part.metric === metric)?.weight?.figure);
    const score = scoreOf(metric);
    return weight === null || score === null ? null : { weight, score };
  });
  if (total === null || terms.includes(null)) return [];
  const known = terms.filter((term) => term !== null);
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(whole - 1) > 0.001) return [];
  const sum = known.reduce((sum, { weight, score }) => sum + weight * score, extra);
  if (Math.abs(Math.min(sum, BEST) - total) <= 2 * HALF_DIGIT + 1e-9) return [];
  for (const figure of figures)
    if (figure.metric === 'voc_score' || DIMENSIONS.includes(figure.metric))
      figure.suspect = [VOC_IDENTITY];
  return [{ field: 'voc_score', why: 'identity-broken', detail: VOC_IDENTITY }];
}
