import { type ExactFigure, type Figure, type MissingFigure, missing } from '../model/figure';
import { cleanText } from './clean-text';
import { type ParsedAmount, parseAmount } from './parse-amount';
import { type PrintedDays, parseDays } from './parse-days';
import { readNumber } from './read-number';

/** What a text says: an amount, or a rank, a score beside its peers, a day or a span of days. */
export type ParsedFigure =
  | ParsedAmount
  | { kind: 'rank'; figure: ExactFigure }
  | { kind: 'score'; figure: ExactFigure; peer: Figure }
  | ({ kind: 'days'; figure: MissingFigure } & PrintedDays);

const LONGEST = 120;
const RANK = /^(?:第 ?(\d{1,9}) ?[名位]?|(?:TOP|NO\.?) ?(\d{1,9}))$/i;
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
  const rank = RANK.exec(text);
  if (rank) return { kind: 'rank', figure: { kind: 'exact', value: Number(rank[1] ?? rank[2]) } };
  return parseScore(text) ?? parseAmount(raw);
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
