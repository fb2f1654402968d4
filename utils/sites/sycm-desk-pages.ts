import type { PageDefinition } from './page';

export const SYCM_DESK_PAGES: readonly PageDefinition[] = [];
