import type { DigitMask } from './redact-digits';

const DATE = /(20\d\d)([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?!\d)/g;
/** 最近7天, 08:40, TOP10: numbers that say which figures these are, and nobody's. */
const SCOPE_NUMBER = /^\d{1,2}(?=[天日周月]|:\d\d)|^\d\d(?=$|\D)/;
const PIECE = /\d+|[A-Za-z㐀-鿿]+|[^\dA-Za-z㐀-鿿]+/g;
const RANGE = /(\d[\d,.]*)(\s*[万%]?\s*[-~～至]\s*)(\d[\d,.]*)/g;
/** A score of five: another whole number would be none. */
const SCORE = /(?<![\d.,])([0-5]\.)(\d{1,2})(?![\d.,%万亿])/g;
/** Glued to a number these are its unit; anywhere else they could be part of a name. */
const UNITS = '元人件次笔单个秒分万亿千年月日天周条页名位起';
const DAY_MS = 86_400_000;

export interface TextMask {
  digits: DigitMask;
  words: ReadonlySet<string>;
  /** how far every date is moved, in days; whole weeks, so that weekdays stay */
  shift: number;
}

/** The dates of a text moved, and nothing else changed. */
export function moveDates(text: string, { shift }: TextMask): string {
  return text.replace(DATE, (...found) => movedDate(found as unknown as RegExpMatchArray, shift));
}

/** The text with every name and figure replaced and every word of the console kept. */
export function redactText(text: string, mask: TextMask): string {
  let result = '';
  let at = 0;
  for (const found of text.matchAll(DATE)) {
    result += redactFigures(text.slice(at, found.index), mask) + movedDate(found, mask.shift);
    at = found.index + found[0].length;
  }
  return result + redactFigures(text.slice(at), mask);
}

/** What must hold of figures for them to be figures: a range rises, a score is at most five. */
function redactFigures(text: string, mask: TextMask): string {
  let result = '';
  let at = 0;
  for (const { 0: whole, 1: kept = '', 2: rest = '', index } of text.matchAll(SCORE)) {
    result += redactPieces(text.slice(at, index), mask) + kept + mask.digits.apply(rest);
    at = index + whole.length;
  }
  return (result + redactPieces(text.slice(at), mask)).replace(
    RANGE,
    (whole, low, between, high) =>
      numberOf(low) > numberOf(high) ? `${high}${between}${low}` : whole,
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function movedDate([, year, first, month, second, day]: RegExpMatchArray, shift: number): string {
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) + shift * DAY_MS);
  const [y = '', m = '', d = ''] = moved.toISOString().slice(0, 10).split('-');
  const same = (text: string, like = '') => (like.length < 2 ? String(Number(text)) : text);
  return `${y}${first}${same(m, month)}${second}${same(d, day)}`;
}

function redactPieces(text: string, mask: TextMask): string {
  const pieces = text.match(PIECE) ?? [];
  let rest = text;
  return pieces
    .map((piece, i) => {
      const kept = redactPiece(piece, rest, pieces[i - 1] ?? '', mask);
      rest = rest.slice(piece.length);
      return kept;
    })
    .join('');
}

function redactPiece(piece: string, rest: string, before: string, mask: TextMask): string {
  if (/\d/.test(piece)) {
    const isScope = before !== '.' && before !== ',' && SCOPE_NUMBER.test(rest) && piece.length < 3;
    return isScope && /^\d+(?:[天日周月]|:)/.test(rest) ? piece : mask.digits.apply(piece);
  }
  if (!/[A-Za-z㐀-鿿]/.test(piece)) return piece;
  const unit = /\d/.test(before) && UNITS.includes(piece[0] ?? '') ? (piece[0] ?? '') : '';
  const name = piece.slice(unit.length);
  if (isTiled(name.toUpperCase(), mask.words)) return piece;
  return unit + name.replace(/[A-Za-z]+|[㐀-鿿]+/g, (part) => redactName(part, mask));
}

function redactName(part: string, { words }: TextMask): string {
  if (isTiled(part.toUpperCase(), words)) return part;
  return (/[A-Za-z]/.test(part) ? 'x' : '某').repeat(part.length);
}

/** Whether a text is made of kept words from end to end; single characters only where alone. */
export function isTiled(text: string, words: ReadonlySet<string>): boolean {
  if (text === '' || words.has(text)) return true;
  if (text.length > 24) return false;
  const open = [true];
  for (let end = 1; end <= text.length; end += 1)
    open[end] = Array.from({ length: end }, (_, start) => start).some(
      (start) => open[start] && end - start > 1 && words.has(text.slice(start, end)),
    );
  return open[text.length] ?? false;
}
