import { describe, expect, it } from 'vitest';
import { localCount, localeOf, localPrice } from '../../../utils/sites/amazon/local-amount';

const SPAIN = { decimal: ',', currency: 'EUR' } as const;
const STATES = { decimal: '.', currency: 'USD' } as const;
const UNREADABLE = { kind: 'missing', why: 'unreadable' };

describe('the locale of a page', () => {
  it.each([
    ['es-es', 'www.amazon.es', ',', 'EUR'],
    ['en-us', 'www.amazon.com', '.', 'USD'],
    // the language is the page's own, whatever the country
    ['en-gb', 'www.amazon.de', '.', 'EUR'],
    ['es-us', 'www.amazon.com', '.', 'USD'],
    ['es-mx', 'www.amazon.com.mx', '.', 'MXN'],
    ['fr-ca', 'www.amazon.ca', ',', 'CAD'],
    ['ja-jp', 'www.amazon.co.jp', '.', 'JPY'],
    ['de-de', 'sellercentral.amazon.de', ',', 'EUR'],
  ])('%s at %s', (lang, host, decimal, currency) => {
    document.documentElement.lang = lang;
    expect(localeOf(document, new URL(`https://${host}/`))).toEqual({ decimal, currency });
  });
});

describe('a price', () => {
  it('bears its currency', () => {
    const figure = { kind: 'exact', value: 52.41, step: 0.005 };
    expect(localPrice('52,41 €', SPAIN)).toEqual({ figure, currency: 'EUR' });
    expect(localPrice('$52.41', STATES)).toEqual({ figure, currency: 'USD' });
  });

  it.each(['5 tamaños', 'David Baldacci', '52,41', '$', '12 % de ahorro', '52.41 €'])(
    'is not %s',
    (raw) => {
      expect(localPrice(raw, SPAIN).figure).toEqual(UNREADABLE);
    },
  );

  it('is absent where nothing or a dash is printed', () => {
    expect(localPrice('-', SPAIN).figure).toEqual({ kind: 'missing', why: 'absent' });
    expect(localPrice('  ', SPAIN).figure).toEqual({ kind: 'missing', why: 'absent' });
  });
});

describe('a count', () => {
  it.each([
    ['972 valoraciones', { kind: 'exact', value: 972 }],
    ['5.182', { kind: 'exact', value: 5182 }],
    ['(7,3 mil)', { kind: 'exact', value: 7300, step: 50 }],
    ['1 mil+ comprados el mes pasado', { kind: 'range', low: 1000, high: null }],
    // a thousand written the other way, and money
    ['5,182', UNREADABLE],
    ['17,04 €', UNREADABLE],
  ])('%s', (raw, figure) => {
    expect(localCount(raw, SPAIN)).toEqual(figure);
  });
});
