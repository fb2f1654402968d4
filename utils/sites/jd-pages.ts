import type { PageDefinition } from './page';

export const JD_PAGES: readonly PageDefinition[] = [];
