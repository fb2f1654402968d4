import { type ExactFigure, type Figure, missing } from '../../model/figure';
import { plainText } from '../../text/plain-text';

/** How a page of one shop writes its numbers. */
export interface AmazonLocale {
  /** the sign before the decimals; the other one groups thousands */
  decimal: '.' | ',';
  /** what a bare `$` stands for there, ISO 4217 */
  currency: string;
}

/** Languages that write 1,234.56; all others of the shops write 1.234,56 or 1 234,56. */
const POINT = /^(?:en|zh|ja|ko|he|th|hi|ta|te|kn|ml|bn|mr|es-(?:mx|us|419))/i;
const CURRENCIES: Readonly<Record<string, string>> = {
  com: 'USD',
  ca: 'CAD',
  'com.mx': 'MXN',
  'com.au': 'AUD',
  'co.uk': 'GBP',
  'co.jp': 'JPY',
};
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
};
/** Powers of ten of the words for thousand that the shops print. */
const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  mil: 3,
  mila: 3,
  tsd: 3,
  'tsd.': 3,
  'tys.': 3,
  tn: 3,
  m: 6,
  万: 4,
  萬: 4,
};
const MONEY = /^([^\d\s.,()+-]{1,4}|[A-Z]{3})? ?(\d[\d., ’]{0,18}) ?([^\d\s.,()+-]{1,4})?$/;
/** A blank groups only where three digits follow. Greedy, so that no half of a number is one. */
const COUNT =
  /(\d(?:\d|[.,](?=\d)| (?=\d{3}(?!\d))){0,18})(?![.,]?\d) ?(k|K|mila?|Tsd\.?|tys\.|tn|M|万|萬)?(\+)?(?!\p{L})/u;
const LONGEST = 80;

/** The locale of a page, from its declared language and its host; never from the browser. */
export function localeOf({ documentElement }: Document, { hostname }: URL): AmazonLocale {
  const country = hostname.replace(/^(?:www|sellercentral)\.amazon\./, '');
  const currency = CURRENCIES[country] ?? 'EUR';
  return { decimal: POINT.test(documentElement.lang) ? '.' : ',', currency };
}

/** A printed price with its currency. What is no price (`5 tamaños`, an author) is unreadable. */
export function localPrice(
  raw: string,
  locale: AmazonLocale,
): { figure: Figure; currency?: string } {
  const text = plainText(raw.slice(0, LONGEST));
  if (/^[-—–]?$/.test(text)) return { figure: missing('absent') };
  const [, before, number = '', behind] = MONEY.exec(text) ?? [];
  const currency = currencyOf(before ?? behind ?? '', locale);
  const value = numberOf(number.trim(), locale);
  if (!currency || !value || (before && behind)) return { figure: missing('unreadable') };
  return { figure: exact(value, 0), currency };
}

/** The first count in a text: `21,200 ratings`, `(7,3 mil)`, `100+ comprados el mes pasado`. */
export function localCount(raw: string, locale: AmazonLocale): Figure {
  const text = plainText(raw.slice(0, LONGEST));
  const [, number = '', scale = '', plus] = COUNT.exec(text) ?? [];
  const value = numberOf(number.trim(), locale);
  if (!value) return missing(/\d/.test(text) ? 'unreadable' : 'absent');
  const power = scale === '' ? 0 : (SCALES[scale.toLowerCase()] ?? 0);
  if (scale !== '' && power === 0) return missing('unreadable');
  const figure = exact(value, power);
  return plus ? { kind: 'range', low: figure.value, high: null } : figure;
}

function currencyOf(sign: string, { currency }: AmazonLocale): string | null {
  if (/^[A-Z]{3}$/.test(sign)) return sign;
  const known = SIGNS[sign];
  if (known) return known;
  if (sign !== '$') return null;
  return /^(?:CAD|MXN|AUD)$/.test(currency) ? currency : 'USD';
}

interface PlainNumber {
  digits: string;
  decimals: string;
}

/** Groups of three and at most one decimal sign, as the locale writes them; null for all else. */
function numberOf(text: string, { decimal }: AmazonLocale): PlainNumber | null {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', decimals = '', more] = text.split(decimal);
  if (more !== undefined || !/^\d{0,4}$/.test(decimals)) return null;
  if (text.endsWith(decimal)) return null;
  const groups = whole.split(/[ ’]/.test(whole) ? /[ ’]/ : group);
  const [first = '', ...rest] = groups;
  if (!/^\d{1,15}$/.test(first) || !rest.every((part) => /^\d{2,3}$/.test(part))) return null;
  if (rest.length > 0 && (first.length > 3 || rest.at(-1)?.length !== 3)) return null;
  return { digits: groups.join(''), decimals };
}

/** `step` is half of the last printed digit, as in the project's own number grammar. */
function exact({ digits, decimals }: PlainNumber, power: number): ExactFigure {
  const value = Number(`${digits}${decimals && `.${decimals}`}e${power}`);
  const rounded = decimals !== '' || power > 0;
  return {
    kind: 'exact',
    value,
    ...(rounded && { step: Number(`5e${power - decimals.length - 1}`) }),
  };
}
