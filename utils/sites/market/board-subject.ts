import type { BoardRow, RowKind, Subject } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { itemImage } from '../taobao/item-image';
import { itemLink } from '../taobao/item-link';
import { printedNames } from './printed-names';

const LONGEST_NAME = 120;
const TITLED = '[class*="shop-td"][title],[class*="goods-td"][title],[class*="brand-td"][title]';
const OWNER = '[class*="shopName"],[class*="shop-name"]';
/** Tags and buttons that stand beside a name. */
const NO_NAME =
  /^(?:本店|本品|我的|天猫|淘宝|旗舰|已监控|监控|添加监控|主店|新|热|ID[:：].*|竞[品店]\s*[\d一二三]?|较.*|[-—–\d.,%↑↓+ ]*)$/;
const OWN_TAG = /^(?:本店|本品|本店商品|我的店铺|我的商品)$/;

/** Who a row of a board speaks of, and the shop that an item is sold by. */
export interface BoardSubject {
  subject: Subject;
  shop?: BoardRow['shop'];
}

/** Reads the cell that names a shop, an item, a brand or a word; null where it names nothing. */
export function boardSubject(cell: Element | undefined, kind: RowKind): BoardSubject | null {
  if (!cell) return null;
  const owner = kind === 'item' ? shopIn(cell) : undefined;
  const texts = printedNames(cell);
  const names = texts.filter((text) => !NO_NAME.test(text) && text !== owner);
  const link = kind === 'item' ? linkIn(cell) : undefined;
  const name = link?.name || titleIn(cell) || names[0];
  if (!name) return null;
  const image = kind === 'keyword' ? undefined : imageIn(cell);
  const subject: Subject = {
    kind,
    name: name.slice(0, LONGEST_NAME),
    ...(link && { id: link.id, url: link.url }),
    ...(texts.some((text) => OWN_TAG.test(text)) && { of: 'own' as const }),
    ...(image && { image }),
  };
  return { subject, ...(owner && { shop: { name: owner } }) };
}

function linkIn(cell: Element): { id: string; url: string; name: string } | undefined {
  const links = [...cell.querySelectorAll('a[href]')].flatMap((anchor) => {
    const link = itemLink(anchor.getAttribute('href'));
    const name = plainText((anchor.textContent ?? '').slice(0, 400));
    return link ? [{ ...link, name: NO_NAME.test(name) ? '' : name }] : [];
  });
  const [first] = links;
  if (!first || links.some(({ id }) => id !== first.id)) return undefined;
  return { ...first, name: links.find(({ name }) => name !== '')?.name ?? '' };
}

function titleIn(cell: Element): string {
  const titled = cell.matches(TITLED) ? cell : cell.querySelector(TITLED);
  return plainText(titled?.getAttribute('title') ?? '');
}

function shopIn(cell: Element): string | undefined {
  const shop = [...cell.querySelectorAll(OWNER)].find(isShown);
  return plainText((shop?.textContent ?? '').slice(0, LONGEST_NAME)) || undefined;
}

function imageIn(cell: Element): string | undefined {
  const address = cell.querySelector('img')?.getAttribute('src');
  return address ? itemImage(address)?.url : undefined;
}
