import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import { DESK_METRICS } from '../sycm/desk-metrics';
import { cell, exportedRows } from './exported-rows';
import { definePayload } from './payload';

/** Rows exported from 引流搜索词: what one's own shop got through a word. */
export const sycmKeywordRows = definePayload({
  page: 'sycm.flow.keyword',
  since: '2021-08',
  read: ({ data }) =>
    exportedRows(data, {
      heads: ['搜索词'],
      day: '统计日期',
      metrics: { ...DESK_METRICS, kw_uv: KEYWORD_METRICS.kw_uv },
      own: { 访客数: 'kw_uv', 带来的访客数: 'kw_uv' },
      naming: ['搜索词'],
      subject: (row) => ({ kind: 'keyword', name: cell(row, '搜索词') }),
    }),
});
