import type { PageId } from '../model/page-id';
import { pageAt } from './page-addresses';

/** Apps of 千牛; lists and details of orders have addresses of their own and are never guessed. */
const APPS = /^https:\/\/(?:myseller|qn)\.taobao\.com\/home\.htm\/(?!trade-platform\/)/;
const HEADS = 'h1,h2,h3,h4,[class*="breadcrumb" i] *,[class*="page-title" i]';
const MOST_HEADS = 80;
const LONGEST = 24;

/** Pages whose addresses nobody knows for certain, by the heading that they stand under. */
const HEADED: readonly (readonly [PageId, RegExp])[] = [
  [
    'qn.violations',
    /^(?:店铺)?(?:违规(?:管理|处理|记录|中心|处罚|投诉|与投诉)?|处罚(?:管理|记录)|(?:收到的)?投诉(?:管理|处理|中心|记录)?|违规申诉|申诉(?:中心|管理))$/,
  ],
  [
    'qn.notices',
    /^(?:平台|官方|商家|千牛|系统|最新|规则|重要)?(?:公告|通知)(?:中心|列表|通知)?$|^规则(?:中心|动态|变更|更新|公示|解读)$/,
  ],
];

/** Whether a page of this kind may stand at an address that says nothing of it. */
export function mayBeHeaded(url: string, page?: PageId): boolean {
  const isKind = page === undefined || HEADED.some(([id]) => id === page);
  return isKind && APPS.test(url) && pageAt(url) === null;
}

/** The kind of page that a heading of the document names; null where the address is no such app's. */
export function headedPage(document: Document, url: string): PageId | null {
  if (!mayBeHeaded(url)) return null;
  const title = document.title.split(/[-_|·—]/)[0] ?? '';
  const heads = [...document.querySelectorAll(HEADS)].slice(0, MOST_HEADS).filter(isShown);
  const names = [title, ...heads.map(({ textContent }) => textContent ?? '')]
    .filter(({ length }) => length <= LONGEST)
    .map((name) => name.replace(/\s+/g, ''));
  return HEADED.find(([, words]) => names.some((name) => words.test(name)))?.[0] ?? null;
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}
