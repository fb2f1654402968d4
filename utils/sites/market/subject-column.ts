import type { RowKind } from '../../model/reading';

/** What the heads of market and rival tables say of their rows; an item's shop stands last. */
const SUBJECT_HEADS: readonly (readonly [RowKind, readonly string[]])[] = [
  ['item', ['商品', '商品名称', '商品信息', '宝贝', '竞品', '竞争商品']],
  ['sku', ['SKU', 'SKU名称', 'sku名称', 'SKU信息']],
  ['brand', ['品牌', '品牌名称', '品牌信息']],
  [
    'keyword',
    [
      '搜索词',
      '相关搜索词',
      '长尾词',
      '品牌词',
      '核心词',
      '修饰词',
      '蓝海词',
      '趋势词',
      '关键词',
      '入店搜索词',
      '引流关键词',
      '成交关键词',
    ],
  ],
  ['category', ['行业名称', '行业', '子行业', '类目', '类目名称', '行业类目']],
  ['source', ['流量来源', '来源', '来源名称', '入店来源', '渠道']],
  ['reason', ['退款原因', '原因']],
  ['region', ['省份', '城市', '地域', '地区']],
  [
    'crowd',
    ['人群', '性别', '年龄', '职业', '消费层级', '淘气值', '会员等级', '人群名称', '人群特征'],
  ],
  ['shop', ['店铺', '店铺名称', '店铺信息', '竞店', '竞争店铺']],
];

/** The column that names what the rows of a table speak of. */
export interface SubjectColumn {
  kind: RowKind;
  label: string;
}

/** Finds it by the table's heads; null for a table of something else. */
export function subjectColumn(heads: readonly { text: string }[]): SubjectColumn | null {
  for (const [kind, labels] of SUBJECT_HEADS) {
    const head = heads.find(({ text }) => labels.includes(text));
    if (head) return { kind, label: head.text };
  }
  return null;
}
