import type { PageDefinition } from './page';
import { pddItem } from './pdd/item.page';
import { pddSearch } from './pdd/search.page';

/** What buyers see of 拼多多: results and items. */
export const PDD_PAGES: readonly PageDefinition[] = [pddSearch, pddItem];
