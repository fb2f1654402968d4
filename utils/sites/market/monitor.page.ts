import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage } from '../page';
import { labelsOf } from '../tables/read-rows';
import { BOARD_DEFINITIONS } from './market-definitions';
import { readBoards } from './read-boards';

const LABELS = labelsOf(BOARD_DEFINITIONS);
const VOCABULARY = metricVocabulary(BOARD_DEFINITIONS);

/** 监控看板: the category's trend, and the shops, items and brands that the operator watches. */
export const sycmMarketMonitor = definePage({
  id: 'sycm.market.monitor',
  layouts: [],
  readByMeaning: (context) =>
    readBoards(context, {
      definitions: BOARD_DEFINITIONS,
      metrics: LABELS,
      kinds: ['shop', 'item', 'brand'],
      titled: 'by-heading',
      others: 'rival',
      cards: VOCABULARY,
    }),
});
