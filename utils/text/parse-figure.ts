import { type ExactFigure, type Figure, type MissingFigure, missing } from '../model/figure';
import { cleanText } from './clean-text';
import { parseChange } from './parse-change';
import { type PrintedDays, parseDays } from './parse-days';
import { parseDuration } from './parse-duration';
import { parseQuantity } from './parse-quantity';
import { readNumber } from './read-number';

/**
 * What a text says. Ratios are fractions, durations seconds. `unreadable` with an `unknownUnit`
 * is a number whose unit the grammar does not know.
 */
export type ParsedFigure =
  | { kind: 'missing'; figure: MissingFigure }
  | { kind: 'unreadable'; figure: MissingFigure; unknownUnit?: string }
  | { kind: 'number' | 'percent'; figure: Figure; unit: string; label: string }
  | { kind: 'money'; figure: Figure; currency: 'CNY' | 'USD'; label: string }
  | { kind: 'delta'; figure: Figure; base: string; signed: boolean }
  | { kind: 'duration' | 'rank'; figure: ExactFigure }
  | { kind: 'score'; figure: ExactFigure; peer: Figure }
  | ({ kind: 'days'; figure: MissingFigure } & PrintedDays);

/** Longer texts are no figures; the cap also bounds the work on a hostile page. */
const LONGEST = 120;

const NO_VALUE = /^(?:[-—–]*|\/|N\/A|NULL|暂无(?:数据)?|无数据|超出范围)$/i;
const GATED = /^(?:人群较少.{0,12}|暂不支持.{0,12}|.{0,8}(?:开通|升级|订购)后?(?:可)?查看.{0,8})$/;
const STARS = /^[¥$]? ?\d{0,3}\*{2,}[\d.%]{0,6}$/;
/** An icon stands before or behind a number; between its digits it is a digit of another font. */
const DRAWN_DIGITS = /[\d.,][\ue000-\uf8ff]+[\d.,]|[\ue000-\uf8ff][.,]\d|^[\ue000-\uf8ff]{2,}$/;
const RANK = /^(?:第 ?(\d{1,9}) ?[名位]?|(?:TOP|NO\.?) ?(\d{1,9}))$/i;
const SCORE =
  /^(\d(?:\.\d{1,5})?) ?分? ?(高于|低于|持平|等于) ?(?:同行业?|行业)?(?:平均)? ?(\d{1,3}(?:\.\d{1,4})? ?%|[-—–]*)$/;

/**
 * Reads one printed figure by the number grammar of the domain notes, in its order: missing,
 * change, duration, date, rank, range, bound, plain. Never guesses: what does not fit the grammar
 * is `unreadable`.
 */
export function parseFigure(raw: string): ParsedFigure {
  if (raw.length > LONGEST) return unreadable();
  if (DRAWN_DIGITS.test(raw)) return { kind: 'unreadable', figure: missing('masked') };
  const text = cleanText(raw);
  if (NO_VALUE.test(text)) return { kind: 'missing', figure: missing('absent') };
  if (GATED.test(text)) return { kind: 'missing', figure: missing('gated') };
  if (STARS.test(text)) return { kind: 'missing', figure: missing('masked') };
  return parseChange(text) ?? parsePlain(text);
}

function parsePlain(text: string): ParsedFigure {
  const duration = parseDuration(text);
  if (duration) return { kind: 'duration', figure: duration };
  const days = parseDays(text);
  if (days) return { kind: 'days', figure: missing('unreadable'), ...days };
  const rank = RANK.exec(text);
  if (rank) return { kind: 'rank', figure: { kind: 'exact', value: Number(rank[1] ?? rank[2]) } };
  return parseScore(text) ?? parseQuantity(text) ?? unreadable();
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

function unreadable(): ParsedFigure {
  return { kind: 'unreadable', figure: missing('unreadable') };
}
