import type { Subject } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import type { RowCells } from '../tables/row-cells';
import { itemLink, itemPage } from '../taobao/item-link';

/** Heads of the column that names the item. */
export const ITEM_HEADS = [
  '商品信息',
  '宝贝信息',
  '商品',
  '宝贝',
  '商品名称',
  '宝贝名称',
  '商品标题',
  '宝贝标题',
];
const PRINTED_ID = /(?:^|\s)(?:商品|宝贝)? ?ID ?[:：]? ?(\d{8,20})(?!\d)/i;
const LONGEST_NAME = 300;

/** The item that a row is about, by its link or its printed number; null where no name stands. */
export function shelfItem(cells: RowCells): Subject | null {
  const cell = cells.cell(...ITEM_HEADS);
  const links = [...(cell?.querySelectorAll('a[href]') ?? [])].filter(isShown);
  const linked = links
    .map((link) => itemLink(link.getAttribute('href')))
    .find((one) => one !== null);
  const text = cells.text(...ITEM_HEADS);
  const id = linked?.id ?? PRINTED_ID.exec(`${text} ${cells.text('商品ID', '宝贝ID')}`)?.[1];
  const titles = links.map((link) => plainText(link.textContent ?? ''));
  const name = titles.find((title) => title !== '') ?? text.replace(PRINTED_ID, '').trim();
  if (name === '') return null;
  return {
    kind: 'item',
    name: name.slice(0, LONGEST_NAME),
    of: 'own',
    ...(id && { id, url: linked?.url ?? itemPage(id, 'taobao').url }),
  };
}
