import type { PrintedEmotion, ReviewRow } from '../../model/review';
import { cleanText } from '../../text/clean-text';
import { hashText } from '../../text/hash-text';
import { parseMoment } from '../../text/parse-days';
import { plainText } from '../../text/plain-text';
import { printedParent } from '../meaning/printed-text';
import { type TextRun, textRuns } from '../meaning/text-runs';

const EMOTIONS: Record<string, PrintedEmotion> = {
  正面评价: 'positive',
  中性评价: 'neutral',
  负面评价: 'negative',
  情感识别中: 'pending',
};
const APPENDED = /^(?:追加评价|追评)(?=[:： \d]|$)/;
/** What stands before or instead of a text: the label, when it was written, how long after. */
const LABEL = /^(?:初次评价|追加评价|追评) ?[:：]? ?/;
const WHEN =
  /^(?:20\d\d-\d{1,2}-\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?|(?:确认)?收货后? ?\d+ ?天(?:后?追[加评].{0,4})?|\d+ ?天后追评|当天追评) ?/;
const MOMENT = /20\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d(?::\d\d)?/;
const DAYS_LEFT = /还有 ?(\d{1,3}) ?天可回复/;
const REPLIED = /^(?:已回复|商家回复|卖家回复|掌柜回复|我的回复|回复内容)/;
const PRINTED_ID = /^(?:商品|宝贝)ID ?: ?(\d{8,20})$/i;
const CAN_REPLY = /^(?:评价)?回复$/;
/** What stands in a review's cell and is not its text; buyers' names and order numbers above all. */
const NOT_TEXT =
  /^(?:订单(?:号|编号)?|买家.{0,4}|会员名?|昵称|评价人|SKU|规格|颜色(?:分类)?|尺码) ?:|^[^A-Za-z\d一-鿿]*$|^(?:评价回复|追评回复|投诉评价|回复|展开|收起|更多|查看.{0,6}|置顶|精选|有图|匿名)$/;
const MASKED_NAME = /^.{0,3}\*{2,}.{0,3}$/;
const LONGEST_TEXT = 2000;
const MOST_RUNS = 120;

/**
 * One row of 评价管理 as text, moment, emotion and item. Takes only the texts that stand with the
 * label 初次评价 and 追加评价; the buyer's name and the order number never enter the row.
 */
export function readReviewRow(row: Element, label: Text): ReviewRow | null {
  const runs = textRuns(row, MOST_RUNS);
  const cell = label.parentElement?.closest('td,[role="cell"]');
  const own = cell && row.contains(cell) ? textRuns(cell, MOST_RUNS) : runs;
  if (!runs || !own) return null;
  const { first, appended } = sections(own, label);
  const text = contentOf(first);
  const followUp = contentOf(appended);
  const all = runs.map((run) => run.text);
  const writtenAt = parseMoment(
    MOMENT.exec([cleanText(label.data), ...all].join(' | '))?.[0] ?? '',
  );
  const item = itemOf(row, all);
  const left = DAYS_LEFT.exec(all.join(' | '))?.[1];
  const emotion = all.map((run) => EMOTIONS[run]).find((found) => found !== undefined);
  const replied = replyState(all);
  return {
    key: hashText([item.itemId ?? '', writtenAt ?? '', text].join('\n')),
    ...item,
    text,
    ...(followUp !== '' && { followUp }),
    ...(emotion && { emotion }),
    ...(writtenAt !== null && { writtenAt }),
    ...(replied !== undefined && { replied }),
    ...(left !== undefined && { replyDaysLeft: Number(left) }),
  };
}

/**
 * The runs of the first review and of the appended one. Some pages print the label before the
 * text, some behind it with the moment; which it is shows in whether text stands before the label.
 */
function sections(
  runs: readonly TextRun[],
  label: Text,
): { first: TextRun[]; appended: TextRun[] } {
  const at = runs.findIndex(({ first }) => first === label);
  const later = runs.findIndex(({ text }, i) => i > at && APPENDED.test(text));
  const before = runs.slice(0, Math.max(0, at));
  if (contentOf(before) !== '')
    return { first: before, appended: later < 0 ? [] : runs.slice(at + 1, later) };
  return {
    first: runs.slice(at, later < 0 ? undefined : later),
    appended: later < 0 ? [] : runs.slice(later),
  };
}

/** The longest text, with the other pieces of its own paragraph. */
function contentOf(runs: readonly TextRun[]): string {
  const pieces = runs
    .map(({ raw, first }) => ({ text: contentIn(raw), paragraph: printedParent(first) }))
    .filter(({ text }) => text !== '');
  const [longest] = [...pieces].sort((a, b) => b.text.length - a.text.length);
  return pieces
    .filter(({ paragraph }) => paragraph === longest?.paragraph)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_TEXT);
}

/** What a run says of the goods: nothing for labels, names, actions and states. */
function contentIn(raw: string): string {
  const text = plainText(raw).replace(LABEL, '').replace(WHEN, '');
  const clean = cleanText(text);
  const isOther =
    EMOTIONS[clean] !== undefined ||
    NOT_TEXT.test(clean) ||
    MASKED_NAME.test(clean) ||
    DAYS_LEFT.test(clean) ||
    REPLIED.test(clean);
  return isOther ? '' : text;
}

/** The item's number and title, from its link or from a printed number. */
function itemOf(row: Element, texts: readonly string[]): Pick<ReviewRow, 'itemId' | 'itemTitle'> {
  for (const link of row.querySelectorAll('a[href*="item.htm"]')) {
    const address = link.getAttribute('href') ?? '';
    const itemId = /[?&]id=(\d{5,20})(?:&|#|$)/.exec(address)?.[1];
    const title = plainText(link.getAttribute('title') || (link.textContent ?? ''));
    if (itemId) return { itemId, ...(title !== '' && { itemTitle: title.slice(0, 300) }) };
  }
  const itemId = texts.map((text) => PRINTED_ID.exec(text)?.[1]).find((id) => id !== undefined);
  return itemId ? { itemId } : {};
}

function replyState(texts: readonly string[]): boolean | undefined {
  if (texts.some((text) => REPLIED.test(text))) return true;
  const open = texts.some((text) => CAN_REPLY.test(text) || DAYS_LEFT.test(text));
  return open ? false : undefined;
}
