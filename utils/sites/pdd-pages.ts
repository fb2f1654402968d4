import type { PageDefinition } from './page';

export const PDD_PAGES: readonly PageDefinition[] = [];
