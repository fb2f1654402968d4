import { exactValue } from '../model/figure';
import type { RowText } from '../model/reading';
import { parseAmount } from '../text/parse-amount';

const LOWEST_HINT = '最低市场价提示';
const AMOUNT = /(?:¥|￥)?\s?(\d[\d,]{0,9}(?:\.\d{1,2})?)/;

/** The price in CNY that a page of an activity demands beside an item; null where it prints none. */
export function hintedPrice(texts: readonly RowText[]): number | null {
  const hint = texts.find(({ label }) => label === LOWEST_HINT)?.text ?? '';
  const printed = AMOUNT.exec(hint)?.[1];
  return printed === undefined ? null : exactValue(parseAmount(printed).figure);
}
