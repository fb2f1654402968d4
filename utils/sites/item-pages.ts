import type { PageDefinition } from './page';
import { tbItem } from './taobao/item.page';

/** Pages of items, as buyers see them. */
export const ITEM_PAGES: readonly PageDefinition[] = [tbItem];
