import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import type { Subject } from '../../model/reading';
import type { LiteralValue } from '../embedded/parse-literal';
import { cell, exportedRows } from './exported-rows';
import { definePayload } from './payload';

const NAMING = ['场景ID', '场景名字', '计划ID', '计划名字', '主体ID', '主体名称'] as const;

/** Rows exported from a report of 万相台: one scene, plan or promoted item each. */
export const aliReportRows = definePayload({
  page: 'ali.report',
  since: '2026-07',
  read: ({ data }) =>
    exportedRows(data, {
      heads: ['展现量'],
      day: '日期',
      metrics: ADS_METRICS,
      naming: NAMING,
      subject: subjectOf,
    }),
});

/** The innermost thing that a row names: promoted item, else plan, else scene. */
function subjectOf(row: LiteralValue): Subject {
  const named: [Subject['kind'], string, string][] = [
    ['item', '主体名称', '主体ID'],
    ['plan', '计划名字', '计划ID'],
    ['scene', '场景名字', '场景ID'],
  ];
  const [kind, name, idColumn] = named.find(([, column]) => cell(row, column) !== '') ?? [
    'scene',
    '场景名字',
    '场景ID',
  ];
  const id = cell(row, idColumn);
  const path = ['场景名字', '计划名字', '主体名称']
    .map((column) => cell(row, column))
    .filter(Boolean);
  return {
    kind,
    name: cell(row, name),
    ...(id && { id }),
    ...(path.length > 1 && { path }),
  };
}
