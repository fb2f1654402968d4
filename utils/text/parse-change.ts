import { missing } from '../model/figure';
import type { ParsedAmount } from './parse-amount';
import { readNumber } from './read-number';

/** The words that name what a change is measured against. */
const BASE =
  /^(较(?:前|昨|上|去|同)[一-龥\d]{0,6}?[一-龥]|较[一-龥]{1,4}(?:日|天|周|月|期|年)|[日周月年]?环比|[年周月日]?同比)(?=[ :+\-¥$\d↑▲↗⬆↓▼↘⬇升降上下增减涨跌持—–]|$)[ :]*/;
const RISING = /^(?:上升|上涨|增长|增加|升|涨) ?/;
const FALLING = /^(?:下降|下跌|减少|降低|降|跌) ?/;
const NOTHING = /^[-—–]*$/;

/**
 * Reads `较前一日 ↑12.3%`, `环比 +8%`, `较昨日-`; null when the cleaned text does not begin with
 * words of comparison. A change without sign or arrow is `signed: false`: its direction is unknown.
 */
export function parseChange(text: string): Extract<ParsedAmount, { kind: 'delta' }> | null {
  const match = BASE.exec(text);
  if (!match) return null;
  return changeAgainst(match[1] ?? '', text.slice(match[0].length));
}

/** The change printed in a text of its own, such as `↑ 12.3%` or ` 30%` beside its base's name. */
export function changeAgainst(
  base: string,
  text: string,
): Extract<ParsedAmount, { kind: 'delta' }> | null {
  if (NOTHING.test(text)) return { kind: 'delta', figure: missing('absent'), base, signed: false };
  if (text === '持平')
    return { kind: 'delta', figure: { kind: 'exact', value: 0 }, base, signed: true };
  const rises = RISING.exec(text);
  const falls = FALLING.exec(text);
  const at = (rises ?? falls)?.[0].length ?? 0;
  const number = readNumber(text, at);
  if (!number || number.end !== text.length) return null;
  const { figure } = number;
  const value = falls && !number.signed ? -figure.value : figure.value;
  return {
    kind: 'delta',
    figure: { ...figure, value: value === 0 ? 0 : value },
    base,
    signed: number.signed || rises !== null || falls !== null,
  };
}
