import { alibaba1688Item } from './alibaba-1688/item.page';
import { alibaba1688Search } from './alibaba-1688/search.page';
import { alibaba1688Seller } from './alibaba-1688/seller.page';
import type { PageDefinition } from './page';

/** Pages of 1688: search, offer, 生意参谋. */
export const ALIBABA_1688_PAGES: readonly PageDefinition[] = [
  alibaba1688Search,
  alibaba1688Item,
  alibaba1688Seller,
];
