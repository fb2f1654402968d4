import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import type { Subject } from '../../model/reading';
import { literalMember as member, literalText as text } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { labelledRow } from './labelled-rows';
import { listIn } from './list-in';
import { definePayload } from './payload';
import { periodOfRows } from './period-of-rows';

const NAMING = ['日期', '场景ID', '场景名字', '计划ID', '计划名字', '主体ID', '主体名称'] as const;

/** Rows exported from a report of 万相台: one scene, plan or promoted item each. */
export const aliReportRows = definePayload({
  page: 'ali.report',
  since: '2026-07',
  read({ data }) {
    const rows = listIn(data);
    const [first] = rows;
    if (first === undefined || member(first, '展现量') === undefined) return null;
    const plan = { metrics: ADS_METRICS, naming: NAMING };
    const period = periodOfRows(rows, '日期');
    return {
      scope: { period, device: 'unknown' },
      parts: [{ kind: 'table', rows: rows.map((row) => labelledRow(row, subjectOf(row), plan)) }],
      trouble: period.kind === 'unknown' ? [{ field: 'period', why: 'scope-unknown' }] : [],
    };
  },
});

/** The innermost thing that a row names: promoted item, else plan, else scene. */
function subjectOf(row: LiteralValue): Subject {
  const cell = (column: string) => text(member(row, column));
  const scene = cell('场景名字') ?? '';
  const [item, plan] = [cell('主体名称'), cell('计划名字')];
  const named: [Subject['kind'], string | undefined, string][] = [
    ['item', item, '主体ID'],
    ['plan', plan, '计划ID'],
    ['scene', scene, '场景ID'],
  ];
  const [kind, name, idColumn] = named.find(([, text]) => text) ?? ['scene', '', '场景ID'];
  const id = cell(idColumn);
  const path = [scene, plan, item].filter((step) => step !== undefined && step !== '');
  return {
    kind,
    name: name ?? '',
    ...(id && { id }),
    ...(path.length > 1 && { path: path as string[] }),
  };
}
