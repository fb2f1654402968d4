import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { labelsOf } from '../tables/read-rows';
import { BOARD_DEFINITIONS } from './market-definitions';
import { asLayout, readBoards } from './read-boards';

const LABELS = labelsOf(BOARD_DEFINITIONS);

/**
 * 市场排行: shops, items and brands by trade, traffic or intent. Indices on the paid pages of
 * 2018–2024, ranges on the free pages of 2026.
 */
export const sycmMarketRank = definePage({
  id: 'sycm.market.rank',
  layouts: [
    {
      since: '2020-03',
      sign: '.op-mc-market-rank-container',
      read: (context) => asLayout(readRanks(context)),
    },
  ],
  readByMeaning: readRanks,
});

function readRanks(context: ReadContext): Steps<PageYield | null> {
  return readBoards(context, {
    definitions: BOARD_DEFINITIONS,
    metrics: LABELS,
    kinds: ['shop', 'item', 'brand'],
    titled: 'by-tab',
  });
}
