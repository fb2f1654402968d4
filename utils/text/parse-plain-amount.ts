import { missing } from '../model/figure';
import { cleanText } from './clean-text';
import type { ParsedAmount } from './parse-amount';
import { parseLoneNumber, parseQuantity } from './parse-quantity';

/** What a text says of an amount that is no change and no span of time. */
export type PlainAmount = Exclude<ParsedAmount, { kind: 'delta' } | { kind: 'duration' }>;

/** Longer texts are no figures; the cap also bounds the work on a hostile page. */
const LONGEST = 120;

const NO_VALUE = /^(?:[-—–]*|\/|[Nn]\/[Aa]|NULL|[Nn]ull|暂无(?:数据)?|无数据|超出范围)$/;
const GATED = /^(?:人群较少.{0,12}|暂不支持.{0,12}|.{0,8}(?:开通|升级|订购)后?(?:可)?查看.{0,8})$/;
const STARS = /^[¥$]? ?\d{0,3}\*{2,}[\d.%]{0,6}$/;
/** An icon stands before or behind a number; between its digits it is a digit of another font. */
const DRAWN_DIGITS = /[\d.,][\ue000-\uf8ff]+[\d.,]|[\ue000-\uf8ff][.,]\d|^[\ue000-\uf8ff]{2,}$/;

/** The grammar of prices and counts alone, for pages that print nothing else. */
export function parsePlainAmount(raw: string): PlainAmount {
  return parseAmountBy(raw, parseQuantity);
}

/** Settles what every amount may be, and leaves the rest of the grammar to `read`. */
export function parseAmountBy<T>(raw: string, read: (text: string) => T | null): T | PlainAmount {
  const unreadable = { kind: 'unreadable', figure: missing('unreadable') } as const;
  if (raw.length > LONGEST) return unreadable;
  const text = cleanText(raw);
  if (text !== raw && DRAWN_DIGITS.test(raw))
    return { kind: 'unreadable', figure: missing('masked') };
  const lone = parseLoneNumber(text);
  if (lone) return lone;
  if (NO_VALUE.test(text)) return { kind: 'missing', figure: missing('absent') };
  if (GATED.test(text)) return { kind: 'missing', figure: missing('gated') };
  if (STARS.test(text)) return { kind: 'missing', figure: missing('masked') };
  return read(text) ?? unreadable;
}
