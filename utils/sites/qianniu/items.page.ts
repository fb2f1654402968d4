import { SHELF_METRICS } from '../../model/metrics/shelf-metrics';
import type { RowText, TableRow } from '../../model/reading';
import { definePage } from '../page';
import type { FoundTable } from '../tables/find-tables';
import { labelsOf, type RowsSpec } from '../tables/read-rows';
import { readTables } from './read-tables';
import { ITEM_HEADS, shelfItem } from './shelf-item';

const LABELS = labelsOf(SHELF_METRICS);
const SHELVED = ['上架时间', '发布时间', '创建时间', '更新时间'];
const STATUS = ['商品状态', '宝贝状态', '状态'];
const TEXTS = [...SHELVED, ...STATUS, '商家编码'];
const MOMENT = /20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?/;
const STATES =
  /(?:^| )(出售中|仓库中|已下架|已售完|售罄|违规下架|审核中|待上架|定时上架|等待上架|已删除)(?: |$)/;

function itemsTable({ heads }: FoundTable): RowsSpec | null {
  const names = heads.map(({ text }) => text);
  const isItems = ITEM_HEADS.some((head) => names.includes(head));
  if (!isItems || !names.some((name) => LABELS.has(name))) return null;
  return {
    kind: 'item',
    subject: shelfItem,
    metrics: LABELS,
    definitions: SHELF_METRICS,
    identities: [],
    texts: TEXTS,
  };
}

/** 2026-05-09 14:07 出售中 in one cell is a moment and a state. */
function apart({ texts: printed = [], ...row }: TableRow): TableRow {
  const texts = printed.flatMap(({ label, text }): RowText[] => {
    if (!SHELVED.includes(label)) return [{ label, text }];
    const moment = MOMENT.exec(text)?.[0];
    const state = STATES.exec(text)?.[1];
    return [
      ...(moment ? [{ label, text: moment }] : []),
      ...(state ? [{ label: '状态', text: state }] : []),
    ];
  });
  return { ...row, ...(texts.length > 0 && { texts }) };
}

/** 千牛 我的商品: every item on the page with price, stock, sales and state. */
export const qnItems = definePage({
  id: 'qn.items',
  layouts: [
    {
      since: '2024-01',
      sign: '.next-table-row',
      read: (context) => readTables(context, itemsTable, apart),
    },
  ],
  readByMeaning: (context) => readTables(context, itemsTable, apart),
});
