import type { Subject } from '../../model/reading';
import type { Words } from '../marketplace/console-tables';
import type { TableSpec } from '../tables/read-table-page';
import type { RowCells } from '../tables/row-cells';

const HEADS = ['直播间', '直播间名称', '直播标题', '直播间信息', '直播信息', '直播开始时间'];
const NAMES = ['直播间名称', '直播标题', '直播间', '直播间信息', '直播信息'];
const IDS = ['直播间ID', '直播ID'];
const BEGINS = ['直播开始时间', '开播时间', '开始时间'];

/** Live shows: one row a show, named by its room and told apart by when it began. */
export function liveRoomTable(words: Words): TableSpec {
  return {
    ...words,
    kind: 'live-room',
    heads: HEADS,
    subject,
    texts: ['直播开始时间', '直播结束时间', '开播时间', '下播时间'],
  };
}

function subject(cells: RowCells): Subject | null {
  const begins = cells.text(...BEGINS).slice(0, 40);
  const name = cells.name(...NAMES) || begins;
  if (name === '' || name === '-') return null;
  const id = cells.text(...IDS).slice(0, 40) || begins;
  return { kind: 'live-room', name, ...(id !== '' && { id }) };
}
