import { aliAccount } from './ads/account.page';
import { aliInsight } from './ads/insight.page';
import { ztcLegacy } from './ads/legacy.page';
import { aliManage } from './ads/manage.page';
import { aliReport } from './ads/report.page';
import type { PageDefinition } from './page';

/** Pages of 万相台, and of 直通车 before it. */
export const ADS_PAGES: readonly PageDefinition[] = [
  aliReport,
  aliManage,
  aliAccount,
  aliInsight,
  ztcLegacy,
];
