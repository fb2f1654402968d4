import { definePage } from '../page';
import { REPORT_DEFINITIONS, REPORT_LABELS, REPORT_VOCABULARY } from './ads-definitions';
import { readAdsPage } from './read-ads-page';

/** 万相台 推广: plans, units and words with their state, limit, bid and premium. */
export const aliManage = definePage({
  id: 'ali.manage',
  layouts: [],
  readByMeaning: (context) =>
    readAdsPage(context, {
      tables: { definitions: REPORT_DEFINITIONS, metrics: REPORT_LABELS },
      cards: { definitions: REPORT_DEFINITIONS, vocabulary: REPORT_VOCABULARY },
    }),
});
