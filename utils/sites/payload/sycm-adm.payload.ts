import { SERVICE_METRICS } from '../../model/metrics/service-metrics';
import { DESK_METRICS } from '../sycm/desk-metrics';
import { cell, exportedRows } from './exported-rows';
import { definePayload } from './payload';

const METRICS = { ...DESK_METRICS, ...SERVICE_METRICS };

/** Rows of a report of 自助分析: one day of the shop each, with columns of one device among them. */
export const sycmAdmRows = definePayload({
  page: 'sycm.adm',
  since: '2026-09',
  read: ({ data }) =>
    exportedRows(data, {
      heads: ['统计日期'],
      day: '统计日期',
      metrics: METRICS,
      naming: ['店铺名称'],
      subject: (row) => ({ kind: 'day', name: cell(row, '统计日期') }),
    }),
});
