import { missing } from '../../model/figure';
import type { Printed } from '../../model/listing';
import { cleanText } from '../../text/clean-text';
import { parseAmount } from '../../text/parse-amount';

/** A count that the page leaves out. */
export const NOT_PRINTED: Printed = { raw: '', figure: missing('absent') };

const LONGEST = 40;
const COUNT = /\d[\d,.]{0,14} ?[千万亿wW]?\+?/;

/**
 * The number in a text of sales or reviews, as a bound where the page prints one: 成交2.4万+元 →
 * ≥ 24,000, 二手有售 53万+条评价 → ≥ 530,000. A text without a number is absent.
 */
export function printedCount(text: string, pattern: RegExp = COUNT): Printed {
  const raw = cleanText(text).slice(0, LONGEST);
  const found = pattern.exec(raw);
  const [number] = (found?.[1] ?? found?.[0] ?? '').match(COUNT) ?? [];
  if (!found || !number) return NOT_PRINTED;
  const { figure } = parseAmount(number.replace(/[,.]$/, ''));
  return { raw: found[0].trim(), figure };
}

/** 已有5.8万+人评价, 53万+条评价: the number that stands before the word. */
export const REVIEWS = /(\d[\d,.]{0,14} ?[千万亿wW]?\+?) ?(?:条|人|个)?(?:累计)?评[价论]/;
/** 成交2.4万+元, 销30+件, 已拼10万+件, 已售200, 41件. */
export const SALES =
  /(?:(?:月|总|累计|全网|近\d{1,3}天)?(?:成交|销量?|已[售拼抢]|月销|付款) ?)?(\d[\d,.]{0,14} ?[千万亿wW]?\+?) ?(?:元|件|笔|单|人付款|人已买)?/;
