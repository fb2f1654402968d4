import { type ExactFigure, type Figure, missing } from '../model/figure';
import { cleanText } from './clean-text';

/** How a page outside China writes its numbers; the page's language and host tell, never the text. */
export interface NumberLocale {
  /** the sign before the decimals; the other one groups thousands */
  decimal: '.' | ',';
  /** what a bare $, ¥ or kr stands for there, ISO 4217 */
  currency: string;
}

/** A count, a rate as a fraction, stars, or an amount of money with its ISO 4217 currency. */
export interface ForeignAmount {
  figure: Figure;
  currency?: string;
}

const LONGEST = 100;
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  R$: 'BRL',
  円: 'JPY',
  元: 'CNY',
  zł: 'PLN',
  TL: 'TRY',
};
/** Signs that several currencies share. */
const SHARED: Readonly<Record<string, RegExp>> = {
  $: /^(?:USD|CAD|AUD|MXN|SGD)$/,
  '¥': /^(?:JPY|CNY)$/,
  kr: /^(?:SEK|NOK|DKK)$/,
};
/** Powers of ten of the words that stand behind a number, lower case. */
const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  mil: 3,
  mila: 3,
  tsd: 3,
  tys: 3,
  thousand: 3,
  千: 3,
  万: 4,
  萬: 4,
  lakh: 5,
  m: 6,
  mio: 6,
  mln: 6,
  million: 6,
  crore: 7,
  亿: 8,
  億: 8,
  b: 9,
  mrd: 9,
  billion: 9,
};

const CODE = 'EUR|USD|GBP|JPY|CNY|CAD|AUD|MXN|BRL|INR|PLN|SEK|NOK|DKK|TRY|SGD|AED|SAR|HKD';
const CURRENCY = `${CODE}|(?:US|CA|A|R)\\$|[€£₹$¥円元]|zł|TL|kr`;
const WORD =
  '[千万萬亿億]|(?:[kKMB]|[mM]ila?|[tT]sd|[tT]ys|thousand|lakh|[mM]io|[mM]ln|million|crore|[mM]rd|billion)(?![\\p{L}])\\.?';
const LAST = `(?![\\d]|[.,’']\\d)`;
const NUMBER = {
  '.': `(\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d{1,15})(?:\\.(\\d{1,2}))?${LAST}`,
  ',': `(\\d{1,3}(?:[. ’']\\d{3})+|\\d{1,15})(?:,(\\d{1,2}))?${LAST}`,
};
const amountPattern = (decimal: '.' | ',') =>
  new RegExp(
    `([+-])? ?(${CURRENCY})? ?([+-])? ?${NUMBER[decimal]} ?(${WORD})? ?(\\+)? ?(%|(?:${CURRENCY})(?![\\p{L}]))?`,
    'uy',
  );
const AMOUNT = { '.': amountPattern('.'), ',': amountPattern(',') };

const ABOVE = /^(?:\+ ?de|m[aá]s de|more than|over|plus de|mehr als|über|oltre|più di|超过) /i;
const BETWEEN = / ?[-–—~～] ?/y;
const STARS_FIRST = /^5つ星のうち ?/;
const OUT_OF_FIVE = /^ ?(?:de|out of|von|sur|su|van|av|\/) ?5(?![\d.,])[^\d]*$/;
const WORDS = /^[^\d]{0,60}$/;
/** 5tamaños, 12x: whatever the letters mean, the number is not alone. */
const GLUED = /^\d[A-Za-z\u00c0-\u024f]/;

/**
 * Reads an amount in the locale that the caller names: `5.182` is 5182 in Spain and unreadable in
 * England, `52,41 €` is 52.41 EUR, `100+ bought in past month` is at least 100, `4,1 de 5
 * estrellas` is 4.1. Words behind the number are the caller's to judge; a second number that is
 * neither a range nor the five of the stars makes the text unreadable.
 */
export function parseForeignAmount(raw: string, locale: NumberLocale): ForeignAmount {
  const unreadable = { figure: missing('unreadable') };
  if (raw.length > LONGEST) return unreadable;
  const text = cleanText(raw)
    .replace(/^\((.*)\)$/, '$1')
    .replace(STARS_FIRST, '');
  if (/^(?:[-–—]*|N\/A)$/i.test(text)) return { figure: missing('absent') };
  const above = ABOVE.exec(text)?.[0].length ?? 0;
  const first = amountAt(text, above, locale);
  if (!first) return unreadable;
  const second = first.currency === null || above ? null : amountAfter(text, first.end, locale);
  const end = second?.end ?? first.end;
  const rest = text.slice(end);
  if (GLUED.test(text.slice(end - 1))) return unreadable;
  if (!WORDS.test(rest) && !OUT_OF_FIVE.test(rest)) return unreadable;
  return second ? between(first, second) : single(first, above > 0);
}

interface AmountToken {
  figure: ExactFigure;
  atLeast: boolean;
  /** null for a sign of several currencies that the locale does not tell apart */
  currency: string | null | undefined;
  end: number;
}

function amountAt(text: string, at: number, locale: NumberLocale): AmountToken | null {
  const pattern = AMOUNT[locale.decimal];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const [all, signBefore, before, sign, whole = '', decimals = '', word, plus, behind] = match;
  const isRate = behind === '%';
  const power = (word ? (SCALES[word.toLowerCase().replace('.', '')] ?? 0) : 0) - (isRate ? 2 : 0);
  const minus = (sign ?? signBefore) === '-' ? '-' : '';
  const digits = `${minus}${whole.replace(/\D/g, '')}${decimals && `.${decimals}`}`;
  if (before && behind) return null;
  const isRounded = decimals !== '' || power !== 0;
  return {
    figure: {
      kind: 'exact',
      value: Number(`${digits}e${power}`) || 0,
      ...(isRounded && { step: Number(`5e${power - decimals.length - 1}`) }),
    },
    atLeast: plus !== undefined,
    currency: isRate ? undefined : currencyOf(before ?? behind, locale),
    end: at + all.length,
  };
}

function amountAfter(text: string, at: number, locale: NumberLocale): AmountToken | null {
  BETWEEN.lastIndex = at;
  const between = BETWEEN.exec(text);
  return between && amountAt(text, at + between[0].length, locale);
}

function currencyOf(sign: string | undefined, { currency }: NumberLocale): AmountToken['currency'] {
  if (!sign) return undefined;
  const shared = SHARED[sign];
  if (shared) return shared.test(currency) ? currency : null;
  return SIGNS[sign] ?? sign;
}

function single({ figure, atLeast, currency }: AmountToken, isAbove: boolean): ForeignAmount {
  if (currency === null) return { figure: missing('unreadable') };
  const shown: Figure =
    atLeast || isAbove ? { kind: 'range', low: figure.value, high: null } : figure;
  return { figure: shown, ...(currency && { currency }) };
}

function between(first: AmountToken, second: AmountToken): ForeignAmount {
  const currency = first.currency ?? second.currency;
  const isSame = !first.currency || !second.currency || first.currency === second.currency;
  const [low, high] = [first.figure.value, second.figure.value];
  if (!isSame || second.currency === null || low > high) return { figure: missing('unreadable') };
  return { figure: { kind: 'range', low, high }, ...(currency && { currency }) };
}
