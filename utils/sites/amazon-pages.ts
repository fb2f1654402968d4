import { amazonItem } from './amazon/item.page';
import { amazonSearch } from './amazon/search.page';
import type { PageDefinition } from './page';

/** What buyers see of Amazon: results and items. */
export const AMAZON_PAGES: readonly PageDefinition[] = [amazonSearch, amazonItem];
