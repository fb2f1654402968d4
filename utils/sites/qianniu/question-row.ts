import type { QuestionRow } from '../../model/question';
import { hashText } from '../../text/hash-text';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { type TextRun, textRuns } from '../meaning/text-runs';
import { itemLink } from '../taobao/item-link';
import { momentIn } from './read-order';
import { cellsOf, columnOf, type RecordHeads } from './record-heads';

/** Heads of the column that holds what was asked; it holds who asked and when, too. */
export const QUESTION_HEADS: ReadonlySet<string> = new Set(
  '问题 问题内容 提问 提问内容 问题信息 买家提问 问大家'.split(' '),
);
const ANSWER_HEADS: ReadonlySet<string> = new Set(
  '回答 回答数 回答数量 回答个数 已展示回答 回答情况'.split(' '),
);
/** The element that the page itself names so holds nothing but the words that were asked. */
const QUESTION = '[class~="question"],[class*="question-text"],[class*="questionText"]';
const NONE = /^(?:暂无回答|没有回答|待回答|未回答|0 ?个?回答)/;
const COUNT = /^(?:共|已有|查看全部)? ?(\d{1,6}) ?(?:个|条)?回答$/;
const OPEN = /^查看(?:全部)?回答$/;
const DAYS_LEFT = /还(?:有|剩) ?(\d{1,3}) ?天可(?:以)?回答/;
const ANSWERS = /^\d{1,6}$/;
/** What stands beside a question in its cell: moments, marks, masked and numbered names. */
const BESIDE =
  /^(?:.{0,3}\*{2,}.{0,3}|tb\d+.*|t_\d+.*|匿名.{0,6}|(?:提问(?:人|者|时间)|买家|会员名|来自) ?:?.*|\d[\d\-/.: 年月日]*|.*天可(?:以)?回答.*|置顶|折叠|展开|收起|新|问|查看.{0,6}|有图|举报|投诉)$/;
const LABEL = /^(?:问题?|提问)(?:内容)? ?[:：] ?/;
const SHORTEST = 2;
const LONGEST = 500;
const MOST_RUNS = 60;

/**
 * One row of 问大家 in the console: what was asked, of which item, when, and whether it was answered.
 * Who asked stands in the same cell, so the words are taken only where it is certain which they are:
 * in an element that is named after them, or as the only text that can be no name. Null otherwise.
 */
export function questionRow(row: Element, heads: RecordHeads | null): QuestionRow | null {
  const runs = textRuns(row, MOST_RUNS);
  const text = runs && askedIn(row, heads);
  if (!runs || !text) return null;
  const item = itemIn(row);
  const askedAt = runs.map((run) => momentIn(run.text)).find((moment) => moment !== null);
  const left = runs.map((run) => DAYS_LEFT.exec(run.text)?.[1]).find(Boolean);
  return {
    key: hashText([item.itemId ?? '', text].join('\n')),
    ...item,
    text,
    ...(askedAt !== undefined && { askedAt }),
    ...answersIn(row, runs, heads),
    ...(left && { answerDaysLeft: Number(left) }),
  };
}

function askedIn(row: Element, heads: RecordHeads | null): string | null {
  const named = [...row.querySelectorAll(QUESTION)].filter(isShown);
  const own = named.filter((one) => !named.some((other) => other !== one && one.contains(other)));
  const [only] = own;
  if (only && own.length === 1)
    return asAsked((textRuns(only, MOST_RUNS) ?? []).map(({ raw }) => raw).join(' '));
  const at = heads?.names.findIndex((name) => QUESTION_HEADS.has(name)) ?? -1;
  const cell = heads && at >= 0 ? cellsOf(row, heads)?.[at] : undefined;
  const runs = (cell && textRuns(cell, MOST_RUNS)) ?? [];
  const words = runs.filter((run) => !BESIDE.test(run.text) && !inItemLink(run, row));
  return words.length === 1 ? asAsked(words[0]?.raw ?? '') : null;
}

function asAsked(raw: string): string | null {
  const text = plainText(raw.slice(0, 2 * LONGEST))
    .replace(LABEL, '')
    .slice(0, LONGEST);
  return text.length >= SHORTEST ? text : null;
}

function inItemLink({ first }: TextRun, row: Element): boolean {
  const link = first.parentElement?.closest('a[href]');
  return link !== null && link !== undefined && row.contains(link);
}

function itemIn(row: Element): Pick<QuestionRow, 'itemId' | 'itemTitle'> {
  const links = [...row.querySelectorAll('a[href]')].flatMap((link) => {
    const itemId = itemLink(link.getAttribute('href'))?.id;
    return itemId ? [{ itemId, itemTitle: plainText(link.textContent ?? '').slice(0, 300) }] : [];
  });
  const [first] = links;
  if (!first || links.some(({ itemId }) => itemId !== first.itemId)) return {};
  const title = links.map(({ itemTitle }) => itemTitle).find((text) => text !== '');
  return { itemId: first.itemId, ...(title && { itemTitle: title }) };
}

/** A count, where one is printed; the button to the answers stands only where there are any. */
function answersIn(
  row: Element,
  runs: readonly TextRun[],
  heads: RecordHeads | null,
): Pick<QuestionRow, 'answers' | 'answered'> {
  const inColumn = runs.find(
    ({ text, first }) => ANSWERS.test(text) && isUnder(first, row, heads, ANSWER_HEADS),
  );
  const counted = runs.map(({ text }) => COUNT.exec(text)?.[1]).find(Boolean) ?? inColumn?.text;
  if (counted !== undefined) return { answers: Number(counted), answered: Number(counted) > 0 };
  if (runs.some(({ text }) => NONE.test(text))) return { answers: 0, answered: false };
  return runs.some(({ text }) => OPEN.test(text)) ? { answered: true } : {};
}

function isUnder(
  { parentElement }: Text,
  row: Element,
  heads: RecordHeads | null,
  names: ReadonlySet<string>,
): boolean {
  const column = heads && parentElement ? columnOf(parentElement, row, heads) : null;
  return column !== null && names.has(column);
}
