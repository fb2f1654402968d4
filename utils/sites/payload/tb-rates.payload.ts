import { SERVICE_METRICS } from '../../model/metrics/service-metrics';
import type { MetricFigure, Part } from '../../model/reading';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import { labelledFigure } from './labelled-rows';
import { definePayload } from './payload';
import { rateRow } from './rate-row';

const MOST_REVIEWS = 400;
/** The list's own counts that a metric names; the others are kept as they are. */
const COUNTS = { 评价数: 'total', 有图评价数: 'picNum' };
const TEXTS = [
  ['used', ['rateCount', 'used']],
  ['items', ['paginator', 'items']],
  ['page', ['paginator', 'page']],
  ['lastPage', ['paginator', 'lastPage']],
] as const;

/** One page of the reviews of an item as buyers see them. */
export const tbRates = definePayload({
  page: 'tb.item',
  since: '2020-05',
  endpoint: /^rate\.t(?:mall|aobao)\.com\//,
  read({ data, url }) {
    const detail = member(data, 'rateDetail');
    const rates = list(member(detail, 'rateList'));
    if (rates.length === 0) return null;
    const itemId = url.searchParams.get('itemId') ?? url.searchParams.get('id') ?? '';
    const figures = Object.entries(COUNTS).flatMap(([label, key]): MetricFigure[] => {
      const value = member(detail, 'rateCount', key);
      const figure = labelledFigure(label, value, { metrics: SERVICE_METRICS });
      return value !== undefined && figure ? [figure] : [];
    });
    const texts = TEXTS.flatMap(([label, path]) => {
      const value = text(member(detail, ...path));
      return value === undefined ? [] : [{ label, text: value }];
    });
    const subject = { kind: 'item' as const, name: '', ...(itemId && { id: itemId }) };
    const parts: Part[] = [
      { kind: 'reviews', rows: rates.slice(0, MOST_REVIEWS).map((row) => rateRow(row, itemId)) },
    ];
    if (figures.length + texts.length > 0)
      parts.push({ kind: 'table', title: '评价', rows: [{ subject, figures, texts }] });
    return { scope: { period: { kind: 'unknown' }, device: 'unknown' }, parts, trouble: [] };
  },
});
