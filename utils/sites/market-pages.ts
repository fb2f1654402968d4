import type { PageDefinition } from './page';

export const MARKET_PAGES: readonly PageDefinition[] = [];
