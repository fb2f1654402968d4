import { amazonItem } from './amazon/item.page';
import { amazonSearch } from './amazon/search.page';
import { amazonSeller } from './amazon/seller.page';
import type { PageDefinition } from './page';

/** Pages of Amazon: search, item, business reports. */
export const AMAZON_PAGES: readonly PageDefinition[] = [amazonSearch, amazonItem, amazonSeller];
