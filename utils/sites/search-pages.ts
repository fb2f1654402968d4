import type { PageDefinition } from './page';

export const SEARCH_PAGES: readonly PageDefinition[] = [];
