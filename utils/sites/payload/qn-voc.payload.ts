import type { MetricId } from '../../model/metric';
import { VOC_METRICS } from '../../model/metrics/voc-metrics';
import type { MetricFigure, TableRow } from '../../model/reading';
import type { Period } from '../../model/scope';
import { parseDays } from '../../text/parse-days';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { checkVocScore } from '../qianniu/check-voc-score';
import { cell } from './exported-rows';
import { figureOf, labelledFigure } from './labelled-rows';
import { definePayload } from './payload';

const PLAN = { metrics: VOC_METRICS };

/** 真实体验分's own data: the score, its dimensions and their indicators. */
export const qnVocData = definePayload({
  page: 'qn.voc',
  since: '2026-04',
  read({ data }) {
    const [answer] = Array.isArray(data) ? data : [data];
    const scored = entries(answer)
      .map(([, block]) => block)
      .filter((block) => cell(block, 'name') !== '');
    if (!scored.some((block) => cell(block, 'code') === 'nps')) return null;
    const blocks = scored.flatMap((block) => [block, ...list(member(block, 'subIndexInfoList'))]);
    const figures = blocks.map(scoreOf).filter((figure) => figure !== null);
    const rows = blocks.map(asideOf).filter(({ figures: aside }) => aside.length > 0);
    const weights = blocks.flatMap((block) => {
      const found = labelledFigure(cell(block, 'name'), cell(block, 'score'), PLAN);
      const raw = cell(block, 'weight');
      return found && raw ? [{ ...found, weight: { raw, figure: figureOf(raw, 'ratio') } }] : [];
    });
    const period = periodOf(cell(answer, 'bizDate'));
    return {
      scope: { period, device: 'all' },
      parts: [
        { kind: 'metrics', figures },
        { kind: 'table', title: '真实体验分', rows },
      ],
      trouble: [
        ...(period.kind === 'unknown' ? [{ field: 'period', why: 'scope-unknown' } as const] : []),
        ...checkVocScore(figures, weights),
      ],
    };
  },
});

/** An indicator by what it shows; a dimension without a score is none. */
function scoreOf(block: LiteralValue): MetricFigure | null {
  const raw = cell(block, 'showValue') || cell(block, 'score');
  return raw === '' ? null : labelledFigure(cell(block, 'name'), raw, PLAN);
}

/** How much a score counts, and which share of the peers it is above. */
function asideOf(block: LiteralValue): TableRow {
  const texts = [{ label: '等级', text: cell(block, 'grade') }].filter(({ text }) => text !== '');
  const aside: [MetricId, string, string][] = [
    ['voc_weight', '权重', cell(block, 'weight')],
    ['voc_above_peers', '超过同行', cell(block, 'rank')],
  ];
  return {
    subject: { kind: 'attribute', name: cell(block, 'name') },
    figures: aside.flatMap(([metric, label, raw]): MetricFigure[] =>
      raw === '' ? [] : [{ metric, label, raw, figure: figureOf(raw, 'ratio'), found: 'layout' }],
    ),
    ...(texts.length > 0 && { texts }),
  };
}

/** `20260402` */
function periodOf(date: string): Period {
  const days = parseDays(date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  return days ? { kind: 'day', day: days.from } : { kind: 'unknown' };
}
