import type { PageDefinition } from './page';

export const ALIBABA_1688_PAGES: readonly PageDefinition[] = [];
