import type { Subject } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { definePage, type ReadContext } from '../page';
import { REPORT_DEFINITIONS, REPORT_LABELS, REPORT_VOCABULARY } from './ads-definitions';
import { hashQuery } from './ads-head';
import { readAdsPage } from './read-ads-page';

const LONGEST_WORD = 60;

/** 流量解析: how the market goes for one search word, and for words near to it. */
export const aliInsight = definePage({
  id: 'ali.insight',
  layouts: [],
  readByMeaning: (context) =>
    readAdsPage(context, {
      tables: { definitions: REPORT_DEFINITIONS, metrics: REPORT_LABELS },
      cards: { definitions: REPORT_DEFINITIONS, vocabulary: REPORT_VOCABULARY },
      subject: wordOfPage,
    }),
});

function wordOfPage({ url }: ReadContext): Subject | undefined {
  const asked = hashQuery(url);
  const word = plainText(asked.get('keyword') ?? asked.get('word') ?? '').slice(0, LONGEST_WORD);
  return word === '' ? undefined : { kind: 'keyword', name: word };
}
