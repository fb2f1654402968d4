import { dayOf } from '../../model/day';
import { SHELF_METRICS } from '../../model/metrics/shelf-metrics';
import type { MetricFigure, TableRow } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { itemImage } from '../taobao/item-image';
import { itemLink } from '../taobao/item-link';
import { cell } from './exported-rows';
import { labelledFigure } from './labelled-rows';
import { definePayload } from './payload';

const ROWS = ['data', 'result', 'data', 'table', 'dataSource'];
const FIGURES: readonly [string, readonly string[]][] = [
  ['价格', ['managerPrice', 'currentPrice']],
  ['库存', ['managerQuantityNew', 'text']],
  ['累计销量', ['soldQuantity_m']],
  ['30日销量', ['monthlySoldQuantity', 'value']],
];

/** 我的商品's own data: one item a row, as it is at that moment. */
export const qnItemsData = definePayload({
  page: 'qn.items',
  since: '2026-05',
  read({ data, now }) {
    const found = list(member(data, ...ROWS));
    const rows = found.length > 0 ? found : list(data);
    if (rows.length === 0 || member(rows[0], 'managerPrice') === undefined) return null;
    return {
      scope: { period: { kind: 'live', day: dayOf(now) }, device: 'all' },
      parts: [{ kind: 'table', rows: rows.map(itemRow) }],
      trouble: [],
    };
  },
});

function itemRow(row: LiteralValue): TableRow {
  const words = list(member(row, 'itemDesc', 'desc'));
  const link = words.find((word) => text(member(word, 'uiType')) === 'link');
  const item = itemLink(text(member(row, 'itemDesc', 'imgLink', 'href')) ?? null);
  const image = itemImage(text(member(row, 'itemDesc', 'img')) ?? '');
  const texts = [
    { label: '状态', text: text(member(row, 'upShelfDate_m', 'status', 'text')) ?? '' },
    { label: '上架时间', text: text(member(row, 'upShelfDate_m', 'value')) ?? '' },
  ].filter(({ text: value }) => value !== '');
  return {
    subject: {
      kind: 'item',
      name: plainText(text(member(link, 'text')) ?? '').slice(0, 300),
      id: cell(row, 'itemId'),
      ...(item && { url: item.url }),
      ...(image && { image: image.url }),
    },
    figures: FIGURES.flatMap(([label, path]): MetricFigure[] => {
      const value = member(row, ...path);
      const figure =
        value === undefined ? null : labelledFigure(label, value, { metrics: SHELF_METRICS });
      return figure ? [figure] : [];
    }),
    ...(texts.length > 0 && { texts }),
  };
}
