import { type ExactFigure, type Figure, type MissingFigure, missing } from '../model/figure';
import { cleanText } from './clean-text';
import { parseChange } from './parse-change';
import { parseDuration } from './parse-duration';
import { parseLoneNumber, parseQuantity } from './parse-quantity';

/**
 * What a text says of one amount. Ratios are fractions, durations seconds. `unreadable` with an
 * `unknownUnit` is a number whose unit the grammar does not know.
 */
export type ParsedAmount =
  | { kind: 'missing'; figure: MissingFigure }
  | { kind: 'unreadable'; figure: MissingFigure; unknownUnit?: string }
  | { kind: 'number' | 'percent'; figure: Figure; unit: string; label: string }
  | { kind: 'money'; figure: Figure; currency: 'CNY' | 'USD'; label: string }
  | { kind: 'delta'; figure: Figure; base: string; signed: boolean }
  | { kind: 'duration'; figure: ExactFigure };

/** Longer texts are no figures; the cap also bounds the work on a hostile page. */
const LONGEST = 120;

const NO_VALUE = /^(?:[-—–]*|\/|[Nn]\/[Aa]|NULL|[Nn]ull|暂无(?:数据)?|无数据|超出范围)$/;
const GATED = /^(?:人群较少.{0,12}|暂不支持.{0,12}|.{0,8}(?:开通|升级|订购)后?(?:可)?查看.{0,8})$/;
const STARS = /^[¥$]? ?\d{0,3}\*{2,}[\d.%]{0,6}$/;
/** An icon stands before or behind a number; between its digits it is a digit of another font. */
const DRAWN_DIGITS = /[\d.,][\ue000-\uf8ff]+[\d.,]|[\ue000-\uf8ff][.,]\d|^[\ue000-\uf8ff]{2,}$/;

/**
 * The part of the number grammar that page readers need: missing, change, duration, range, bound,
 * plain. Never guesses: ranks, dates and all that does not fit are `unreadable`.
 */
export function parseAmount(raw: string): ParsedAmount {
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
  const duration = parseDuration(text);
  if (duration) return { kind: 'duration', figure: duration };
  return parseChange(text) ?? parseQuantity(text) ?? unreadable;
}
