import { describe, expect, it } from 'vitest';
import { type NumberLocale, parseForeignAmount } from '../../../utils/text/parse-foreign-amount';

const ES: NumberLocale = { decimal: ',', currency: 'EUR' };
const SE: NumberLocale = { decimal: ',', currency: 'SEK' };
const US: NumberLocale = { decimal: '.', currency: 'USD' };
const GB: NumberLocale = { decimal: '.', currency: 'GBP' };
const CA: NumberLocale = { decimal: '.', currency: 'CAD' };
const JP: NumberLocale = { decimal: '.', currency: 'JPY' };
const CN: NumberLocale = { decimal: '.', currency: 'CNY' };

const exact = (value: number, step?: number) => ({
  kind: 'exact',
  value,
  ...(step !== undefined && { step }),
});
const range = (low: number | null, high: number | null) => ({ kind: 'range', low, high });
const unreadable = { kind: 'missing', why: 'unreadable' };

describe('counts, rates and stars', () => {
  it.each([
    ['5.182', ES, exact(5182)],
    ['5.182 valoraciones', ES, exact(5182)],
    ['(5.182)', ES, exact(5182)],
    ['972', ES, exact(972)],
    ['1.234.567', ES, exact(1_234_567)],
    ['12 345', SE, exact(12_345)],
    ['21,200 ratings', US, exact(21_200)],
    ['1,23,456', US, exact(123_456)],
    ['4,1 de 5 estrellas', ES, exact(4.1, 0.05)],
    ['4.4 out of 5 stars', US, exact(4.4, 0.05)],
    ['4,3 von 5 Sternen', ES, exact(4.3, 0.05)],
    ['5つ星のうち4.3', JP, exact(4.3, 0.05)],
    ['100+ bought in past month', US, range(100, null)],
    ['100+ comprados el mes pasado', ES, range(100, null)],
    ['5K+', US, range(5000, null)],
    ['5K+ bought in past month', US, range(5000, null)],
    ['2 mil+ comprados el mes pasado', ES, range(2000, null)],
    ['(7,3 mil)', ES, exact(7300, 50)],
    ['1.5M', US, exact(1_500_000, 50_000)],
    ['3,2 Mio.', ES, exact(3_200_000, 50_000)],
    ['2.4万+', CN, range(24_000, null)],
    ['50万+条评价', CN, range(500_000, null)],
    ['Más de 1.000', ES, range(1000, null)],
    ['12,34 %', ES, exact(0.1234, 0.00005)],
    ['-23 %', ES, exact(-0.23, 0.005)],
    ['3.35%', US, exact(0.0335, 0.00005)],
    ['12 USB ports', US, exact(12)],
    ['2万条评价', CN, exact(20_000, 5000)],
    ['1.5 m cable', US, exact(1.5, 0.05)],
    ['-0%', US, exact(0, 0.005)],
    ['0', US, exact(0)],
    ['-', US, { kind: 'missing', why: 'absent' }],
    ['', US, { kind: 'missing', why: 'absent' }],
    ['N/A', US, { kind: 'missing', why: 'absent' }],
  ])('%s', (raw, locale, figure) => expect(parseForeignAmount(raw, locale)).toEqual({ figure }));
});

describe('money', () => {
  it.each([
    ['52,41 €', ES, exact(52.41, 0.005), 'EUR'],
    ['52,41\u00a0€', ES, exact(52.41, 0.005), 'EUR'],
    ['52,41€', ES, exact(52.41, 0.005), 'EUR'],
    ['€52,41', ES, exact(52.41, 0.005), 'EUR'],
    ['1.234,56 €', ES, exact(1234.56, 0.005), 'EUR'],
    ['1 234,56 €', ES, exact(1234.56, 0.005), 'EUR'],
    ['1\u202f234,56 €', ES, exact(1234.56, 0.005), 'EUR'],
    ['EUR 52,41', ES, exact(52.41, 0.005), 'EUR'],
    ['£12.99', GB, exact(12.99, 0.005), 'GBP'],
    ['$1,299.00', US, exact(1299, 0.005), 'USD'],
    ['$1,299.00', CA, exact(1299, 0.005), 'CAD'],
    ['US$1,299.00', CA, exact(1299, 0.005), 'USD'],
    ['-$5.00', US, exact(-5, 0.005), 'USD'],
    ['¥1,234', JP, exact(1234), 'JPY'],
    ['￥1,234', JP, exact(1234), 'JPY'],
    ['1,234円', JP, exact(1234), 'JPY'],
    ['¥1,234', CN, exact(1234), 'CNY'],
    ['1 299,00 kr', SE, exact(1299, 0.005), 'SEK'],
    ['$12.99 - $15.99', US, range(12.99, 15.99), 'USD'],
    ['17,04 € – 20,00 €', ES, range(17.04, 20), 'EUR'],
  ])('%s', (raw, locale, figure, currency) => {
    expect(parseForeignAmount(raw, locale)).toEqual({ figure, currency });
  });
});

describe('what the locale does not write is not guessed at', () => {
  it.each([
    ['5.182', GB],
    ['5.18', ES],
    ['52.41', ES],
    ['4.1 de 5 estrellas', ES],
    ['52,41', US],
    ['1,234', ES],
    ['1.234,56', US],
    ['1,234.56', ES],
    ['12,34,56', ES],
    ['$5.00', GB],
    ['¥1,234', US],
    ['3 for 2', US],
    ['5tamaños', ES],
    ['12x', US],
    ['4.4 out of 10 stars', US],
    ['12.99 5.99', US],
    ['£1.00 - $2.00', US],
    ['$20.00 - $10.00', US],
    ['€1.00 USD', US],
    ['Currently unavailable', US],
    ['1'.repeat(16), US],
    ['9'.repeat(200), US],
  ])('%s', (raw, locale) => expect(parseForeignAmount(raw, locale).figure).toEqual(unreadable));
});

it('takes linear time on hostile text', () => {
  const hostile = [
    '1,'.repeat(50),
    '1.111'.repeat(20),
    '$'.repeat(100),
    '1 '.repeat(50),
    '('.repeat(100),
  ];
  const started = performance.now();
  for (let round = 0; round < 200; round += 1)
    for (const raw of hostile) for (const locale of [ES, US]) parseForeignAmount(raw, locale);
  expect(performance.now() - started).toBeLessThan(1000);
});
