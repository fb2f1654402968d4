import { COUPON_METRICS, SHELF_METRICS } from '../../model/metrics/shelf-metrics';
import type { Subject } from '../../model/reading';
import { definePage } from '../page';
import type { FoundTable } from '../tables/find-tables';
import { labelsOf, type RowsSpec } from '../tables/read-rows';
import type { RowCells } from '../tables/row-cells';
import { readTables } from './read-tables';
import { ITEM_HEADS, shelfItem } from './shelf-item';

const COUPON_LABELS = labelsOf(COUPON_METRICS);
const ITEM_LABELS = labelsOf(SHELF_METRICS);
const COUPON_HEADS = ['优惠券名称', '优惠券', '券名称', '活动名称', '名称', '优惠券信息'];
const COUPON_ID = ['优惠券ID', '券ID', '活动ID'];
const TEXTS = [
  '优惠内容',
  '使用门槛',
  '使用条件',
  '使用时间',
  '有效期',
  '生效时间',
  '每人限领',
  '推广渠道',
  '状态',
  '活动状态',
];

function couponTable({ heads }: FoundTable): RowsSpec | null {
  const names = heads.map(({ text }) => text);
  const isItems = ITEM_HEADS.some((head) => names.includes(head));
  if (isItems && names.some((name) => ITEM_LABELS.has(name)))
    return {
      kind: 'item',
      subject: shelfItem,
      metrics: ITEM_LABELS,
      definitions: SHELF_METRICS,
      identities: [],
      texts: ['状态'],
    };
  const isCoupons = COUPON_HEADS.some((head) => names.includes(head));
  if (!isCoupons || !names.some((name) => COUPON_LABELS.has(name) || TEXTS.includes(name)))
    return null;
  return {
    kind: 'coupon',
    subject: couponOf,
    metrics: COUPON_LABELS,
    definitions: COUPON_METRICS,
    identities: [],
    texts: TEXTS,
  };
}

function couponOf(cells: RowCells): Subject | null {
  const name = cells.text(...COUPON_HEADS).slice(0, 120);
  const id = /^\d{5,20}$/.exec(cells.text(...COUPON_ID))?.[0];
  return name === '' ? null : { kind: 'coupon', name, of: 'own', ...(id && { id }) };
}

/** 千牛 优惠券: the coupons with what was taken of them, or the items that one is for. */
export const qnCoupon = definePage({
  id: 'qn.coupon',
  layouts: [
    {
      since: '2024-01',
      sign: '.next-table-row',
      read: (context) => readTables(context, couponTable),
    },
  ],
  readByMeaning: (context) => readTables(context, couponTable),
});
