import type { Evidence } from '../../model/alert';
import { addDays, type Day, dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { Reading } from '../../model/reading';
import { figureOn, isUsable } from '../series-day';
import { freshReading, ownFigure, peerValue } from './read-figures';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { type GradeFall, gradeFalls } from './score-grades';
import { cardOf, limitsFor } from './settle';

/** The scores of the shop, each with the page that shows it. */
const SCORES = [
  ['voc_score', 'qn.voc'],
  ['dsr_desc', 'sycm.service'],
  ['dsr_serv', 'sycm.service'],
  ['dsr_logi', 'sycm.service'],
] as const satisfies readonly [MetricId, 'qn.voc' | 'sycm.service'][];

type ScoreId = (typeof SCORES)[number][0];

/** Fewer than eight days back is where "a week ago" was read, if it was read at all. */
const WEEK_AGO = [7, 8, 6, 9, 5] as const;

/**
 * DSR/体验分: a score that fell within a week, stands below the peers' where the page prints theirs,
 * or, for 真实体验分, is too low to pass the gates of activities; and a grade of it that fell (高→中→低).
 */
export const a27: ShopRule = {
  id: 'A27',
  judge(context) {
    const read = SCORES.flatMap(([metric, page]) => {
      const reading = freshReading(context, page);
      const value = reading ? exactValue(ownFigure(reading, metric)?.figure) : null;
      return reading && value !== null ? [{ metric, page, reading, value }] : [];
    });
    const falls = gradeFalls(context, freshReading(context, 'qn.voc'));
    if (read.length === 0 && falls.length === 0) return quiet('A27', 'not-read');
    const found = read.map((score) => ({ ...score, evidence: doubtsOf(context, score) }));
    const worst = found.find(({ evidence }) => evidence.length > 0);
    const day = dayOf(context.now);
    if (!worst && falls.length === 0) return cleared('A27', context.shop, day);
    const evidence = [...found.flatMap((score) => score.evidence), ...falls.map(gradeEvidence)];
    return fired(cardOf('A27', context, { page: worst?.page ?? 'qn.voc', day, evidence }));
  },
};

function gradeEvidence({ name, was, now, readAt }: GradeFall): Evidence {
  return { label: 'gradeFell', text: `${name} ${was} → ${now}`, day: dayOf(readAt), readAt };
}

interface ReadScore {
  metric: ScoreId;
  reading: Reading;
  value: number;
}

function doubtsOf(context: RuleContext, { metric, reading, value }: ReadScore): Evidence[] {
  const limit = limitsFor(context, 'A27');
  const before = weekAgo(context, metric, dayOf(reading.takenAt));
  const peers = peerValue(reading, metric);
  const isLow = metric === 'voc_score' && value < limit('leastScore');
  // Scores have two decimals and more: the last digit must not decide by binary dust.
  const fell = before !== null && before.value - value >= limit('scoreFall') - 1e-9;
  const isBelow = peers !== null && peers - value > limit('belowPeers');
  if (!isLow && !fell && !isBelow) return [];
  return [
    { ...exactly(`score.${metric}`, value, 'decimal'), readAt: reading.takenAt },
    ...(fell ? [exactly('weekAgo', before.value, 'decimal', before.day)] : []),
    ...(isBelow ? [exactly('peersScore', peers, 'decimal')] : []),
    ...(isLow ? [exactly('leastScore', limit('leastScore'), 'decimal')] : []),
  ];
}

function weekAgo({ series }: RuleContext, metric: ScoreId, day: Day) {
  const figures = WEEK_AGO.map((back) => figureOn(series[metric], addDays(day, -back)));
  return figures.find(isUsable) ?? null;
}
