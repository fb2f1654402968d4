import type { PageDefinition } from './page';

export const AMAZON_PAGES: readonly PageDefinition[] = [];
