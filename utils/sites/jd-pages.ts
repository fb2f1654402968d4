import { jdItem } from './jd/item.page';
import { jdSearch } from './jd/search.page';
import { jdSeller } from './jd/seller.page';
import type { PageDefinition } from './page';

/** Pages of 京东: search, item, 商智. */
export const JD_PAGES: readonly PageDefinition[] = [jdSearch, jdItem, jdSeller];
