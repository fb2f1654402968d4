import type { PageDefinition } from './page';
import { qnHome } from './qianniu/home.page';
import { qnNotices } from './qianniu/notices.page';
import { qnVoc } from './qianniu/voc.page';

/** 千牛: the home page, 真实体验分 and 公告. */
export const QIANNIU_DESK_PAGES: readonly PageDefinition[] = [qnHome, qnVoc, qnNotices];
