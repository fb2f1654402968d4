import type { MetricId } from '../../model/metric';
import { VOC_METRICS } from '../../model/metrics/voc-metrics';
import type { MetricFigure, Part, TableRow, Trouble } from '../../model/reading';
import { findShop, headerShops } from '../meaning/find-shop';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { checkVocScore } from './check-voc-score';
import { liveScope } from './live-scope';
import { recordEntries } from './record-entries';
import { recordHeads } from './record-heads';
import { shownTexts } from './shown-texts';
import { readVocParts, VOC_ASIDE, type VocPart } from './voc-parts';

const LABELS = new Map(
  Object.entries(VOC_METRICS)
    .filter(([id]) => id !== 'voc_weight' && id !== 'voc_above_peers')
    .flatMap(([id, { labels }]) =>
      labels.map((label): [string, MetricId] => [label, id as MetricId]),
    ),
);
const HEADS: ReadonlySet<string> = new Set(['权重', '指标权重', '指标名称', '指标值']);
const FIELDS: ReadonlySet<string> = new Set([...LABELS.keys(), ...VOC_ASIDE]);
/** The page's own name in a menu is no part of the score. */
const MENU = 'nav,header,[role="menu"],[role="navigation"],[class*="menu" i]';
const MOST_LABELS = 120;
const MOST_RUNS = 1500;

/**
 * 千牛 真实体验分: the score, its dimensions and indicators, each with what is printed of its weight,
 * its grade and its place among the peers. Weights differ by source and time, so they are read.
 */
function* readVoc({ document, now }: ReadContext): Steps<PageYield | null> {
  const isLabel = (text: string) => LABELS.has(text.replace(/[ :].*$/, ''));
  const labels = yield* shownTexts(document.body, isLabel, MOST_LABELS);
  const region = sharedAncestor(labels.filter((label) => !label.parentElement?.closest(MENU)));
  const heads = yield* recordHeads(document, HEADS);
  const entries = region && recordEntries([region], FIELDS, heads, MOST_RUNS, true);
  const parts = entries ? readVocParts(entries, LABELS) : [];
  if (!parts.some(({ metric, figure }) => metric === 'voc_score' && figure)) return null;
  const figures = parts.flatMap(figureOf);
  yield;
  const shop = findShop(document, headerShops(document));
  return {
    ...(shop && { shop }),
    scope: liveScope(now),
    parts: [{ kind: 'metrics', figures }, weightsOf(parts)],
    trouble: [
      ...parts.flatMap(({ metric, ambiguous }): Trouble[] =>
        ambiguous ? [{ field: metric, why: 'field-ambiguous', detail: ambiguous }] : [],
      ),
      ...checkVocScore(figures, parts),
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    ...(region && { region }),
  };
}

function figureOf({ metric, label, raw, figure, change }: VocPart): MetricFigure[] {
  return figure
    ? [{ metric, label, raw, figure, ...(change && { change }), found: 'meaning' }]
    : [];
}

/** What stands beside the scores: how much each counts, and against whom. */
function weightsOf(parts: readonly VocPart[]): Part {
  const rows = parts.flatMap(({ label, weight, abovePeers, grade }): TableRow[] => {
    if (!weight && !abovePeers && !grade) return [];
    const figures: MetricFigure[] = [
      ...(weight
        ? [{ metric: 'voc_weight', label: '权重', ...weight, found: 'meaning' } as const]
        : []),
      ...(abovePeers
        ? [
            {
              metric: 'voc_above_peers',
              label: '超过同行',
              ...abovePeers,
              found: 'meaning',
            } as const,
          ]
        : []),
    ];
    return [
      {
        subject: { kind: 'attribute', name: label },
        figures,
        ...(grade && { texts: [{ label: '等级', text: grade }] }),
      },
    ];
  });
  return { kind: 'table', title: '真实体验分', rows };
}

export const qnVoc = definePage({ id: 'qn.voc', layouts: [], readByMeaning: readVoc });
