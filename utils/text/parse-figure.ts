import { type ExactFigure, type Figure, type MissingFigure, missing } from '../model/figure';
import { cleanText } from './clean-text';
import { type ParsedAmount, parseAmount } from './parse-amount';
import { parseChineseNumber } from './parse-chinese-number';
import { type PrintedDays, parseDays } from './parse-days';
import { parseRank } from './parse-rank';
import { readNumber } from './read-number';
import { readAgo } from './read-span';

/** What a text says: an amount, or a rank, a score beside its peers, a day or a span of days. */
export type ParsedFigure =
  | ParsedAmount
  | { kind: 'rank'; figure: ExactFigure }
  /** seconds that have passed */
  | { kind: 'ago'; figure: ExactFigure }
  | { kind: 'score'; figure: ExactFigure; peer: Figure }
  | ({ kind: 'days'; figure: MissingFigure } & PrintedDays);

const LONGEST = 120;
const NUMERAL =
  /^([零〇一二两三四五六七八九十百千万亿]{1,12})(人[付收看已]?.{0,2}|[元件个次笔单条天名位])$/;
const SCORE =
  /^(\d(?:\.\d{1,5})?) ?分? ?(高于|低于|持平|等于) ?(?:同行业?|行业)?(?:平均)? ?(\d{1,3}(?:\.\d{1,4})? ?%|[-—–]*)$/;

/**
 * Reads one printed figure by the whole number grammar of the domain notes: missing, change,
 * duration, date, rank, range, bound, plain. Never guesses: what does not fit is `unreadable`.
 */
export function parseFigure(raw: string): ParsedFigure {
  if (raw.length > LONGEST) return parseAmount(raw);
  const text = cleanText(raw);
  const days = parseDays(text);
  if (days) return { kind: 'days', figure: missing('unreadable'), ...days };
  const rank = parseRank(text);
  if (rank) return { kind: 'rank', figure: rank };
  const ago = readAgo(text);
  if (ago)
    return { kind: 'ago', figure: { kind: 'exact', value: ago.seconds, step: ago.precision / 2 } };
  return parseScore(text) ?? parseAmount(withDigits(raw, text));
}

/** 二十五件 as 25件: a numeral in words counts as one where a unit stands behind it. */
function withDigits(raw: string, text: string): string {
  const [, numeral = '', rest = ''] = NUMERAL.exec(text) ?? [];
  const value = parseChineseNumber(numeral);
  return value === null ? raw : `${value}${rest}`;
}

/** `4.86 高于 12.34%`: a score and its distance to the peers. */
function parseScore(text: string): ParsedFigure | null {
  const match = SCORE.exec(text);
  const score = match && readNumber(match[1] ?? '');
  if (!score) return null;
  const distance = readNumber(match[3] ?? '')?.figure;
  const below = match[2] === '低于';
  const peer: Figure = distance
    ? { ...distance, value: below ? -distance.value : distance.value }
    : match[2] === '持平' || match[2] === '等于'
      ? { kind: 'exact', value: 0 }
      : missing('absent');
  return { kind: 'score', figure: score.figure, peer };
}
