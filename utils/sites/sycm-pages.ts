import type { PageDefinition } from './page';
import { sycmHome } from './sycm/home.page';

/** Pages of 生意参谋. */
export const SYCM_PAGES: readonly PageDefinition[] = [sycmHome];
