import type { PageDefinition } from './page';
import { pddItem } from './pdd/item.page';
import { pddSearch } from './pdd/search.page';
import { pddSeller } from './pdd/seller.page';

/** Pages of 拼多多: search, goods, the seller's back office. */
export const PDD_PAGES: readonly PageDefinition[] = [pddSearch, pddItem, pddSeller];
