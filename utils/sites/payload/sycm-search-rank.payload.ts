import { missing } from '../../model/figure';
import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import type { BoardRow } from '../../model/reading';
import { cell } from './exported-rows';
import { labelledRow } from './labelled-rows';
import { listIn } from './list-in';
import { definePayload } from './payload';

/** Rows noted down from 搜索排行: rank and word, with ranges and rates as printed. */
export const sycmSearchRankRows = definePayload({
  page: 'sycm.search.rank',
  since: '2026-08',
  read({ data }) {
    const rows = listIn(data);
    const [first] = rows;
    if (first === undefined || cell(first, '搜索词') === '') return null;
    const plan = { metrics: KEYWORD_METRICS, naming: ['排名', '搜索词'] };
    const board = rows.map((row): BoardRow => {
      const rank = cell(row, '排名');
      const subject = { kind: 'keyword', name: cell(row, '搜索词') } as const;
      return {
        rank: /^\d{1,5}$/.test(rank) ? { kind: 'exact', value: Number(rank) } : missing('absent'),
        subject,
        prices: [],
        figures: labelledRow(row, subject, plan).figures,
      };
    });
    return {
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts: [{ kind: 'board', rows: board }],
      trouble: [{ field: 'period', why: 'scope-unknown' }],
    };
  },
});
