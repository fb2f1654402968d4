import type { PageDefinition } from './page';
import { qnHome } from './qianniu/home.page';
import { qnVoc } from './qianniu/voc.page';

/** 千牛: the home page and 真实体验分. */
export const QIANNIU_DESK_PAGES: readonly PageDefinition[] = [qnHome, qnVoc];
