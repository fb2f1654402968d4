import type { TablePart } from '../../model/reading';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { readPageHead } from '../tables/page-head';
import { labelsOf } from '../tables/read-rows';
import { readTablePage, type TablePage, type TableSpec } from '../tables/read-table-page';
import { namedSubject } from '../tables/row-subjects';
import { DESK_METRICS } from './desk-metrics';
import { DESK_WORDS, ITEM_PAGE, itemOfAddress } from './desk-tables';
import { titleWords } from './title-words';

/** The words of a title in a table. */
const WORD_HEADS = ['标题分词', '分词', '标题词', '标题关键词', '标题词根'];
const TITLE_WORDS: TableSpec = {
  ...DESK_WORDS,
  kind: 'keyword',
  heads: WORD_HEADS,
  subject: namedSubject('keyword', WORD_HEADS),
  metrics: labelsOf(DESK_METRICS, {
    引流人数: 'search_uv',
    搜索引导访客: 'search_uv',
    搜索引导访客人数: 'search_uv',
  }),
};

const PAGE: TablePage = {
  ...ITEM_PAGE,
  tables: [TITLE_WORDS, ...ITEM_PAGE.tables],
  subject: itemOfAddress,
};

function* readItem(context: ReadContext): Steps<PageYield | null> {
  const page = yield* readTablePage(context, PAGE);
  const words = yield* titleWords(context.document);
  if (!words) return page;
  const subject = itemOfAddress(context);
  const { rows, section } = words;
  const part: TablePart = { kind: 'table', title: '标题分析', ...(subject && { subject }), rows };
  if (page) return { ...page, parts: [...page.parts, part] };
  const { shop, scope, trouble } = yield* readPageHead(context, section);
  return { ...(shop && { shop }), scope, parts: [part], trouble };
}

/** 生意参谋 商品360: figures, SKUs, attributes, sources and the words of the title of one item. */
export const sycmItem360 = definePage({
  id: 'sycm.item.360',
  layouts: [],
  readByMeaning: readItem,
});
