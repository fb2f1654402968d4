const DIGITS = '零一二三四五六七八九';
const UNITS: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];
const LONGEST = 20;

/**
 * A whole number written in Chinese: 十一 is 11, 一百零三 is 103, and in 三万五 and 两千三 the last
 * digit counts in tenths of the unit before it. Null for all else; 三五 can mean three to five.
 */
export function parseChineseNumber(text: string): number | null {
  return text.length > LONGEST ? null : valueBelow(text.replaceAll('〇', '零'), Infinity);
}

/** The value of a text below a limit, split at its largest unit. */
function valueBelow(text: string, limit: number): number | null {
  const [sign, size] = UNITS.find(([unit]) => text.includes(unit)) ?? [];
  if (!sign || !size) return digitOf(text);
  const [head = '', tail = '', ...more] = text.split(sign);
  if (size >= limit || more.length > 0) return null;
  const isBareTen = head === '' && size === 10 && limit >= 1e4;
  const count = isBareTen ? 1 : valueBelow(head, size >= 1e4 ? size : 10);
  const rest = restOf(tail, size);
  return count && rest !== null ? count * size + rest : null;
}

function restOf(tail: string, size: number): number | null {
  if (tail === '') return 0;
  const hasZero = tail.startsWith('零');
  const text = hasZero ? tail.slice(1) : tail;
  const rest = valueBelow(text, size);
  if (!rest) return null;
  return text.length === 1 && !hasZero ? rest * (size / 10) : rest;
}

function digitOf(text: string): number | null {
  if (text === '两') return 2;
  return text.length === 1 && DIGITS.includes(text) ? DIGITS.indexOf(text) : null;
}
