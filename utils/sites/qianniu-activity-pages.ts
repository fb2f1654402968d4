import type { PageDefinition } from './page';
import { qnActivity } from './qianniu/activity.page';

/** 千牛: activities. */
export const QIANNIU_ACTIVITY_PAGES: readonly PageDefinition[] = [qnActivity];
