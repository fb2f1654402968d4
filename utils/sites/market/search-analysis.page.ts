import { plainText } from '../../text/plain-text';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { findTables } from '../tables/find-tables';
import { readPageHead } from '../tables/page-head';
import { labelsOf } from '../tables/read-rows';
import { WORD_DEFINITIONS } from './market-definitions';
import { readCards } from './read-cards';
import { readRowTables } from './read-row-tables';

const LABELS = labelsOf(WORD_DEFINITIONS);
const VOCABULARY = metricVocabulary(WORD_DEFINITIONS);
const LONGEST_WORD = 60;

/** 搜索分析: one search word, and the words that are searched with it. */
export const sycmSearchAnalysis = definePage({
  id: 'sycm.search.analysis',
  layouts: [],
  readByMeaning: readAnalysis,
});

function* readAnalysis(context: ReadContext): Steps<PageYield | null> {
  const tables = yield* findTables(context.document.body);
  const head = yield* readPageHead(context, tables[0]?.root);
  const word = analysedWord(context.url);
  const { parts: found, trouble } = yield* readRowTables(tables, {
    definitions: WORD_DEFINITIONS,
    metrics: LABELS,
    kind: 'keyword',
    ...(word && { title: word }),
  });
  // Cards say of which word they speak only by the address.
  const cards = word
    ? yield* readCards(context, tables, {
        vocabulary: VOCABULARY,
        definitions: WORD_DEFINITIONS,
        subject: { kind: 'keyword', name: word },
      })
    : null;
  const parts = [...(cards ? [cards.part] : []), ...found];
  if (parts.length === 0) return null;
  return {
    ...(head.shop && { shop: head.shop }),
    scope: head.scope,
    parts,
    trouble: [
      ...head.trouble,
      ...(word ? [] : [{ field: 'keyword', why: 'field-missing' } as const]),
      ...(cards?.trouble ?? []),
      ...trouble,
    ],
  };
}

function analysedWord({ searchParams }: URL): string | undefined {
  const word = plainText(searchParams.get('keyword') ?? searchParams.get('searchWord') ?? '');
  return word.slice(0, LONGEST_WORD) || undefined;
}
