import { type Figure, missing } from '../../model/figure';
import { type NumberLocale, parseForeignAmount } from '../../text/parse-foreign-amount';

/** Languages of the shops that write 1,234.56; all others write 1.234,56 or 1 234,56. */
const POINT = /^(?:en|zh|ja|ko|he|th|hi|ta|te|kn|ml|bn|mr|es-(?:mx|us|419))/i;
const CURRENCIES: Readonly<Record<string, string>> = {
  com: 'USD',
  ca: 'CAD',
  'com.mx': 'MXN',
  'com.au': 'AUD',
  'co.uk': 'GBP',
  'co.jp': 'JPY',
};

/** The locale of a page, from its declared language and its host; never from the browser. */
export function localeOf({ documentElement }: Document, { hostname }: URL): NumberLocale {
  const country = hostname.replace(/^(?:www|sellercentral)\.amazon\./, '');
  const currency = CURRENCIES[country] ?? 'EUR';
  return { decimal: POINT.test(documentElement.lang) ? '.' : ',', currency };
}

/** A printed price with its currency. A number without one (`5 tamaños`) is no price. */
export function localPrice(
  raw: string,
  locale: NumberLocale,
): { figure: Figure; currency?: string } {
  const { figure, currency } = parseForeignAmount(raw, locale);
  if (figure.kind !== 'missing' && !currency) return { figure: missing('unreadable') };
  return { figure, ...(currency && { currency }) };
}

/** A printed count or mark: `21,200 ratings`, `(7,3 mil)`, `100+ comprados el mes pasado`, `4,3`. */
export function localCount(raw: string, locale: NumberLocale): Figure {
  const { figure, currency } = parseForeignAmount(raw, locale);
  return currency ? missing('unreadable') : figure;
}
