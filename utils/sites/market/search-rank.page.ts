import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { labelsOf } from '../tables/read-rows';
import { WORD_DEFINITIONS } from './market-definitions';
import { asLayout, readBoards } from './read-boards';

const LABELS = labelsOf(WORD_DEFINITIONS);

/** 搜索排行: the words of a category by popularity; rows as they stood in 2026-08. */
export const sycmSearchRank = definePage({
  id: 'sycm.search.rank',
  layouts: [
    { since: '2026-08', sign: 'tr[data-row-key]', read: (context) => asLayout(readWords(context)) },
  ],
  readByMeaning: readWords,
});

function readWords(context: ReadContext): Steps<PageYield | null> {
  return readBoards(context, {
    definitions: WORD_DEFINITIONS,
    metrics: LABELS,
    kinds: ['keyword'],
    titled: 'by-tab',
  });
}
