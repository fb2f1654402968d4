import type { PageDefinition } from './page';
import { tbSearch } from './taobao/search.page';
import { tbShop } from './taobao/shop.page';

/** Lists of items, as buyers see them: search results and shops. */
export const SEARCH_PAGES: readonly PageDefinition[] = [tbSearch, tbShop];
