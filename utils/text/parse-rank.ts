import type { ExactFigure } from '../model/figure';
import { cleanText } from './clean-text';
import { parseChineseNumber } from './parse-chinese-number';

const LONGEST = 24;
const RANK =
  /^(?:(?:排名|位列|榜单)?:? ?第 ?(\d{1,9}|[零〇一二两三四五六七八九十百千]{1,9}) ?[名位]?|(?:TOP|NO\.?) ?\.?(\d{1,9}))$/i;

/** The place that 第3名, 第 1 位, TOP10 or NO.1 names; null for anything else. */
export function parseRank(raw: string): ExactFigure | null {
  if (raw.length > LONGEST) return null;
  const match = RANK.exec(cleanText(raw));
  if (!match) return null;
  const digits = match[1] ?? match[2] ?? '';
  const value = /\d/.test(digits) ? Number(digits) : parseChineseNumber(digits);
  return value ? { kind: 'exact', value } : null;
}
