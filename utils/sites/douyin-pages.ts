import type { PageDefinition } from './page';

export const DOUYIN_PAGES: readonly PageDefinition[] = [];
