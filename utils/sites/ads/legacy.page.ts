import { definePage } from '../page';
import { REPORT_DEFINITIONS, REPORT_LABELS, REPORT_VOCABULARY } from './ads-definitions';
import { readAdsPage } from './read-ads-page';

/** The old 直通车 console, until it went into 万相台: PPC, 平均展现排名, 质量得分, 溢价, 时间折扣. */
export const ztcLegacy = definePage({
  id: 'ztc.legacy',
  layouts: [],
  readByMeaning: (context) =>
    readAdsPage(context, {
      tables: { definitions: REPORT_DEFINITIONS, metrics: REPORT_LABELS },
      cards: { definitions: REPORT_DEFINITIONS, vocabulary: REPORT_VOCABULARY },
    }),
});
