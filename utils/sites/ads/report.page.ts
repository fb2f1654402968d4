import { definePage } from '../page';
import { REPORT_DEFINITIONS, REPORT_LABELS, REPORT_VOCABULARY } from './ads-definitions';
import { readAdsPage } from './read-ads-page';

/** 万相台 报表: by account, scene, item, keyword; by day or summed up. */
export const aliReport = definePage({
  id: 'ali.report',
  layouts: [],
  readByMeaning: (context) =>
    readAdsPage(context, {
      tables: { definitions: REPORT_DEFINITIONS, metrics: REPORT_LABELS },
      cards: { definitions: REPORT_DEFINITIONS, vocabulary: REPORT_VOCABULARY },
    }),
});
