import { DESK_METRICS } from '../sycm/desk-metrics';
import { cell, exportedRows } from './exported-rows';
import { definePayload, type PayloadDefinition } from './payload';

const LEVELS = ['一级来源', '二级来源', '三级来源', '四级来源'];

const sourceRows = (page: PayloadDefinition['page']) =>
  definePayload({
    page,
    since: '2021-08',
    read: ({ data }) =>
      exportedRows(data, {
        heads: LEVELS.slice(0, 1),
        day: '统计日期',
        metrics: DESK_METRICS,
        naming: LEVELS,
        subject(row) {
          const path = LEVELS.map((level) => cell(row, level)).filter(Boolean);
          return { kind: 'source', name: path.at(-1) ?? '', path };
        },
      }),
  });

/** Rows of 流量来源 as 商品360, 商品来源 and 店铺来源 export them. */
export const sycmSourceRows: readonly PayloadDefinition[] = [
  sourceRows('sycm.item.360'),
  sourceRows('sycm.flow.itemsource'),
  sourceRows('sycm.flow.shopsource'),
];
