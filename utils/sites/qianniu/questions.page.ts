import type { QuestionRow } from '../../model/question';
import { findShop, headerShops } from '../meaning/find-shop';
import { isShown } from '../meaning/is-shown';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { QUESTION_HEADS, questionRow } from './question-row';
import { rowsBelowHeads } from './record-blocks';
import { type RecordHeads, recordHeads } from './record-heads';
import { shownTexts } from './shown-texts';

/** What each row of the list ends in, whether it was answered or not. */
const ANSWER_WORDS = /^(?:查看(?:全部)?回答|暂无回答.*|共? ?\d{1,6} ?(?:个|条)?回答)$/;
const ROW = 'tr,[role="row"],li';
const MOST_ROWS = 200;
const ROWS_PER_STEP = 8;
const EMPTY = '[class*="empty"],td[colspan]';
const EMPTY_TEXT = /暂无(?!回答)|没有(?:符合|找到|相关|提问|问题|数据)/;

function* readQuestions({ document }: ReadContext): Steps<PageYield | null> {
  const heads = yield* recordHeads(document, QUESTION_HEADS);
  yield;
  const blocks = heads ? rowsBelowHeads(heads) : yield* rowsOf(document);
  const { rows, unsure } = yield* readRows(blocks, heads);
  if (rows.length === 0 && !saysEmpty(document)) return null;
  yield;
  const shop = findShop(document, headerShops(document));
  return {
    ...(shop && { shop }),
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'questions', rows }],
    trouble: [
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
      ...(unsure > 0
        ? [{ field: 'questions', why: 'field-ambiguous', detail: String(unsure) } as const]
        : []),
    ],
    region: sharedAncestor(blocks) ?? document.body,
  };
}

/** The questions that are certain, each once, and how many rows hold another. */
function* readRows(
  blocks: readonly Element[],
  heads: RecordHeads | null,
): Steps<{ rows: QuestionRow[]; unsure: number }> {
  const rows = new Map<string, QuestionRow>();
  const isRow = (block: Element) => isShown(block) && !saysNothing(block);
  const shown = blocks.filter(isRow).slice(0, MOST_ROWS);
  let unsure = 0;
  for (const [at, block] of shown.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const row = questionRow(block, heads);
    if (row) rows.set(row.key, rows.get(row.key) ?? row);
    else unsure += 1;
  }
  return { rows: [...rows.values()], unsure };
}

/** A row in which nothing stands, or that tells that there is nothing. */
function saysNothing(block: Element): boolean {
  const text = (block.textContent ?? '').trim();
  return text === '' || (block.querySelector(EMPTY) !== null && EMPTY_TEXT.test(text));
}

/** Rows of a list without heads, by what stands at the end of each. */
function* rowsOf(document: Document): Steps<Element[]> {
  const marks = yield* shownTexts(document.body, (text) => ANSWER_WORDS.test(text), MOST_ROWS);
  const rows = marks.flatMap((mark) => mark.parentElement?.closest(ROW) ?? []);
  return [...new Set(rows)];
}

function saysEmpty(document: Document): boolean {
  return [...document.querySelectorAll(EMPTY)].some(
    (element) => isShown(element) && EMPTY_TEXT.test((element.textContent ?? '').slice(0, 200)),
  );
}

/** 千牛 评价管理—问大家: what buyers ask about items, and what nobody answered yet. */
export const qnQuestions = definePage({
  id: 'qn.questions',
  layouts: [],
  readByMeaning: readQuestions,
});
