import { checkFigures } from '../../model/check-figures';
import type { MetricId } from '../../model/metric';
import type { Subject, TableRow, Trouble } from '../../model/reading';
import type { Period } from '../../model/scope';
import { parseDays } from '../../text/parse-days';
import { DOUYIN_DEFINITIONS, DOUYIN_IDENTITIES } from '../douyin/console-words';
import { literalMember as member } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import type { Definitions } from '../meaning/metric-vocabulary';
import { cell } from './exported-rows';
import { labelledRow } from './labelled-rows';
import { listIn } from './list-in';
import { definePayload } from './payload';

const BEGINS = '直播开始时间';
const ENDS = '直播结束时间';
/** Who speaks in a show is a person; the show is known by its room's number and its beginning. */
const NAMING = ['主播头像', '主播昵称', '主播抖音号'];

/** Rows exported from 直播间列表 of 电商罗盘, one a show; rates are fractions. */
export const douyinLiveRows = definePayload({
  page: 'douyin.seller',
  since: '2026-09',
  read({ data }) {
    const shows = listIn(data);
    const [first] = shows;
    if (first === undefined || member(first, BEGINS) === undefined) return null;
    const trouble: Trouble[] = [];
    const rows = shows.map((show) => rowOf(show, trouble));
    const period = periodOf(shows);
    return {
      scope: { period, device: 'unknown' },
      parts: [{ kind: 'table', rows }],
      trouble: [
        ...(period.kind === 'unknown' ? [{ field: 'period', why: 'scope-unknown' } as const] : []),
        ...trouble.slice(0, 60),
      ],
    };
  },
});

function rowOf(show: LiteralValue, trouble: Trouble[]): TableRow {
  const begins = cell(show, BEGINS).slice(0, 40);
  const subject: Subject = {
    kind: 'live-room',
    name: cell(show, '直播间名称').slice(0, 120) || begins,
    id: cell(show, '直播间ID').slice(0, 40) || begins,
  };
  const definitions: Definitions = DOUYIN_DEFINITIONS;
  const row = labelledRow(show, subject, { metrics: DOUYIN_DEFINITIONS, naming: NAMING });
  const unitOf = (metric: MetricId) => definitions[metric]?.unit ?? 'none';
  trouble.push(...checkFigures(row.figures, DOUYIN_IDENTITIES, unitOf));
  return row;
}

/** From the first beginning to the last end. */
function periodOf(shows: readonly LiteralValue[]): Period {
  const days = shows.flatMap((show) =>
    [BEGINS, ENDS].map((column) => parseDays(cell(show, column))?.from ?? ''),
  );
  const [from = '', to = ''] = [[...days].sort()[0], [...days].sort().at(-1)];
  if (from === '') return { kind: 'unknown' };
  return from === to ? { kind: 'day', day: from } : { kind: 'span', from, to, unit: 'custom' };
}
