import type { PageDefinition } from './page';

export const ADS_PAGES: readonly PageDefinition[] = [];
