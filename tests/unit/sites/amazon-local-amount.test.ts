import { describe, expect, it } from 'vitest';
import { localCount, localPrice } from '../../../utils/sites/amazon/local-amount';

const COMMA = { decimal: ',', currency: 'EUR' } as const;
const POINT = { decimal: '.', currency: 'USD' } as const;
const exact = (value: number, step?: number) => ({
  kind: 'exact',
  value,
  ...(step !== undefined && { step }),
});
const UNREADABLE = { kind: 'missing', why: 'unreadable' };

describe('a count as a shop prints it', () => {
  it.each([
    ['972 valoraciones', exact(972)],
    ['5.182', exact(5182)],
    ['(7,3 mil)', exact(7300, 50)],
    ['(10)', exact(10)],
    ['1 234 évaluations', exact(1234)],
    ['100+ comprados el mes pasado', { kind: 'range', low: 100, high: null }],
    ['1 mil+ comprados el mes pasado', { kind: 'range', low: 1000, high: null }],
    ['4,3', exact(4.3, 0.05)],
    // a thousand written the other way is no number here
    ['5,182', exact(5.182, 0.0005)],
    ['51.82', UNREADABLE],
    ['sin valoraciones', { kind: 'missing', why: 'absent' }],
  ])('with a comma: %s', (raw, figure) => {
    expect(localCount(raw, COMMA)).toEqual(figure);
  });

  it.each([
    ['21,200 ratings', exact(21200)],
    ['#41,328', exact(41328)],
    ['4.4', exact(4.4, 0.05)],
    ['(7.3K)', exact(7300, 50)],
    ['1K+ bought in past month', { kind: 'range', low: 1000, high: null }],
    ['21.200', exact(21.2, 0.0005)],
    ['1,23', UNREADABLE],
  ])('with a point: %s', (raw, figure) => {
    expect(localCount(raw, POINT)).toEqual(figure);
  });
});

describe('a price as a shop prints it', () => {
  it.each([
    ['52,41€', exact(52.41, 0.005), 'EUR'],
    ['17,04 €', exact(17.04, 0.005), 'EUR'],
    ['1.299,00 €', exact(1299, 0.005), 'EUR'],
    ['1 299,00 €', exact(1299, 0.005), 'EUR'],
  ])('with a comma: %s', (raw, figure, currency) => {
    expect(localPrice(raw, COMMA)).toEqual({ figure, currency });
  });

  it.each([
    ['$10.99', exact(10.99, 0.005), 'USD'],
    ['US$1,299.00', exact(1299, 0.005), 'USD'],
    ['£20', exact(20), 'GBP'],
    ['EUR 12.50', exact(12.5, 0.005), 'EUR'],
    ['￥3,480', exact(3480), 'JPY'],
  ])('with a point: %s', (raw, figure, currency) => {
    expect(localPrice(raw, POINT)).toEqual({ figure, currency });
  });

  it.each(['5 tamaños', 'David Baldacci', '52,41', '$', '12 % de ahorro', '$1.299,00 €'])(
    '%s is no price',
    (raw) => {
      expect(localPrice(raw, COMMA).figure).toEqual(UNREADABLE);
    },
  );

  it('a dash and nothing are absent', () => {
    expect(localPrice('-', COMMA).figure).toEqual({ kind: 'missing', why: 'absent' });
    expect(localPrice('  ', COMMA).figure).toEqual({ kind: 'missing', why: 'absent' });
  });

  it('a bare dollar is that of the shop', () => {
    const canada = { decimal: '.', currency: 'CAD' } as const;
    expect(localPrice('$10.99', canada).currency).toBe('CAD');
  });
});
