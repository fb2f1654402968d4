import { type Figure, missing } from '../model/figure';
import type { ParsedAmount } from './parse-amount';
import { type NumberToken, readNumber } from './read-number';

/** Words of a sale that stand before a number without a colon. */
const SALES_LABEL =
  /^(?:· ?)?((?:月|总|累计|近30天)?(?:已?售|销量?|成交|付款|评价|评论|收藏)) ?[:：]? ?/;
/** Any other name must be set off by a colon. */
const COLON_LABEL = /^([一-龥A-Za-z]{1,12}) ?: ?/;
const BELOW = /^(?:不足|小于|少于|低于|<=?|≤) ?/;
const ABOVE = /^(?:超过|大于|多于|高于|>=?|≥) ?/;
const BETWEEN = / ?(?:~|至|-|–|—) ?/y;
/** Closed on purpose: a unit that is not listed makes the figure unreadable. */
const UNIT =
  / ?(人付款|人收货|人看过|人已买|人购买|人评价|条评价|条评论|元|件|人|个|次|笔|单|条|天|名|位|分)? ?(起|以上)?$/y;

const NO_VALUE = /^[-—–]+$/;

type Quantity = Exclude<ParsedAmount, { kind: 'delta' } | { kind: 'duration' }>;

/** Reads a range, a bound or a plain number with scale, currency and unit; null where none stands. */
export function parseQuantity(text: string): Quantity | null {
  const label = SALES_LABEL.exec(text) ?? COLON_LABEL.exec(text);
  const rest = label ? text.slice(label[0].length) : text;
  if (label && NO_VALUE.test(rest)) return { kind: 'missing', figure: missing('absent') };
  const below = BELOW.exec(rest);
  const above = ABOVE.exec(rest);
  const first = readNumber(rest, (below ?? above)?.[0].length ?? 0);
  if (!first) return null;
  const second = below || above ? null : secondNumber(rest, first.end);
  const last = second ?? first;
  UNIT.lastIndex = last.end;
  const unit = UNIT.exec(rest);
  if (!unit) return unknownUnit(rest.slice(last.end));
  const open = first.atLeast || above !== null || unit[2] !== undefined;
  const figure = second ? rangeOf(first, second) : bounded(first, below !== null, open);
  return figure && named(figure, first, last, unit[1] ?? '', label?.[1] ?? '');
}

/** A text that is one number and nothing else, as most figures of a page are; null for any other. */
export function parseLoneNumber(text: string): Quantity | null {
  const number = readNumber(text);
  if (number?.end !== text.length) return null;
  return named(bounded(number, false, number.atLeast), number, number, '', '');
}

function bounded(number: NumberToken, below: boolean, open: boolean): Figure {
  const { value } = number.figure;
  if (below) return { kind: 'range', low: null, high: value };
  return open ? { kind: 'range', low: value, high: null } : number.figure;
}

function secondNumber(text: string, at: number): NumberToken | null {
  BETWEEN.lastIndex = at;
  const between = BETWEEN.exec(text);
  return between && readNumber(text, at + between[0].length);
}

function named(
  figure: Figure,
  first: NumberToken,
  last: NumberToken,
  unit: string,
  label: string,
): Quantity {
  const currency = first.currency ?? last.currency ?? (unit === '元' ? 'CNY' : null);
  if (currency) return { kind: 'money', figure, currency, label };
  return { kind: last.percent ? 'percent' : 'number', figure, unit, label };
}

/**
 * `1万 ~ 2.5万`, `7500 ~ 1万`, `5 ~ 7.5%`. A scale that stands on the right only could belong to
 * both numbers (`1 ~ 2.5万`): such a range is not read unless one meaning alone is possible.
 */
function rangeOf(first: NumberToken, second: NumberToken): Figure | null {
  if (first.percent && !second.percent) return null;
  const shared = second.percent && !first.percent;
  const low = shared ? Number(`${first.figure.value}e-2`) : first.figure.value;
  const high = second.figure.value;
  if (low > high) return null;
  const scaledLow = low * 10 ** second.scale;
  const ambiguous = second.scale > 0 && first.scale === 0 && low > 0 && scaledLow < high;
  return ambiguous ? missing('unreadable') : { kind: 'range', low, high };
}

function unknownUnit(rest: string): Quantity {
  const unit = rest.trim();
  const word = /^[A-Za-z一-鿿°%/\u00a2-\u00a5\u20a0-\u20bf]{1,8}$/.test(unit);
  return {
    kind: 'unreadable',
    figure: missing('unreadable'),
    ...(word && { unknownUnit: unit }),
  };
}
