import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { findTables } from '../tables/find-tables';
import { readPageHead } from '../tables/page-head';
import { labelsOf } from '../tables/read-rows';
import { categorySubject, NO_CATEGORY } from './category-subject';
import { BOARD_DEFINITIONS } from './market-definitions';
import { chosenCategory } from './page-controls';
import { readCards } from './read-cards';
import { readRowTables } from './read-row-tables';

const LABELS = labelsOf(BOARD_DEFINITIONS);
const VOCABULARY = metricVocabulary(BOARD_DEFINITIONS);

/** 市场大盘: how a category goes, and how it stands beside its siblings. */
export const sycmMarketOverview = definePage({
  id: 'sycm.market.overview',
  layouts: [],
  readByMeaning: readOverview,
});

function* readOverview(context: ReadContext): Steps<PageYield | null> {
  const { document } = context;
  const tables = yield* findTables(document.body);
  const head = yield* readPageHead(context, tables[0]?.root);
  const subject = categorySubject(chosenCategory(document));
  const cards = subject
    ? yield* readCards(context, tables, {
        vocabulary: VOCABULARY,
        definitions: BOARD_DEFINITIONS,
        subject,
      })
    : null;
  const { parts: found, trouble } = yield* readRowTables(tables, {
    definitions: BOARD_DEFINITIONS,
    metrics: LABELS,
    kind: 'category',
  });
  const parts = [...(cards ? [cards.part] : []), ...found];
  if (parts.length === 0) return null;
  return {
    ...(head.shop && { shop: head.shop }),
    scope: head.scope,
    parts,
    trouble: [
      ...head.trouble,
      ...(subject ? [] : [NO_CATEGORY]),
      ...(cards?.trouble ?? []),
      ...trouble,
    ],
  };
}
