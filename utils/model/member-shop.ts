import type { Instant } from './day';
import type { PageId } from './page-id';

/**
 * Which shop a member (会员名) of the advertising console belongs to. Its pages name the member and no
 * shop, so their figures stand under the member until the operator says whose they are.
 */
export interface MemberShop {
  /** the member as readings name it, `shop:会员名` */
  member: string;
  /** the shop its figures belong to, `shop:NAME`; the member itself where it is no other shop's */
  shop: string;
  saidAt: Instant;
}

/** A member of the advertising console with what was said of it. */
export interface AdsMember {
  /** `shop:会员名` */
  member: string;
  name: string;
  /** null until the operator said it */
  shop: string | null;
}

/** What is to be asked about members, and the shops to choose from. */
export interface MemberBoard {
  members: AdsMember[];
  shops: { subject: string; name: string }[];
}

const ADS_PAGE = /^(?:ali|ztc)\./;

/** Whether a page names a member of the advertising console and not a shop. */
export function namesMember(page: PageId): boolean {
  return ADS_PAGE.test(page);
}

/** The names under which a page's readings of a shop stand in the log: itself, and its members. */
export function subjectsOfPage(
  shop: string,
  page: PageId,
  said: readonly Pick<MemberShop, 'member' | 'shop'>[],
): string[] {
  if (!namesMember(page)) return [shop];
  const members = said.filter((one) => one.shop === shop).map(({ member }) => member);
  const isElsewhere = said.some((one) => one.member === shop && one.shop !== shop);
  return [...new Set(isElsewhere ? members : [shop, ...members])];
}

/**
 * The shop that a reading's figures belong to: of an advertising page the shop that its member was
 * said to be of, of any other page the shop itself.
 */
export function shopOfPage(
  subject: string,
  page: PageId,
  said: readonly Pick<MemberShop, 'member' | 'shop'>[],
): string {
  if (!namesMember(page)) return subject;
  return said.find(({ member }) => member === subject)?.shop ?? subject;
}
