import { expect, it } from 'vitest';
import { changeAgainst } from '../../../utils/text/parse-change';
import { parseMoment } from '../../../utils/text/parse-days';
import { parseRate } from '../../../utils/text/parse-rate';

it.each([
  ['0.0335', 0.0335],
  ['1.21', 1.21],
  [0.04447836192507257, 0.04447836192507],
  ['3.35%', 0.0335],
])('a rate in data: %s', (raw, value) => {
  const figure = parseRate(raw);
  expect(figure.kind === 'exact' && figure.value).toBeCloseTo(value, 12);
});

it.each(['-', 'NULL'])('a rate that is missing: %s', (raw) => {
  expect(parseRate(raw)).toEqual({ kind: 'missing', why: 'absent' });
});

it('a trend cell without an arrow has no direction', () => {
  expect(changeAgainst('较前一日', '30%')).toEqual({
    kind: 'delta',
    base: '较前一日',
    figure: { kind: 'exact', value: 0.3, step: 0.005 },
    signed: false,
  });
});

it.each([
  ['2026-09-15 14:03', Date.UTC(2026, 8, 15, 6, 3)],
  ['2026-09-15 00:05:59', Date.UTC(2026, 8, 14, 16, 5)],
  ['2026-09-15', null],
  ['2026-09-15 25:00', null],
])('the moment %s is Shanghai time', (raw, instant) => {
  expect(parseMoment(raw)).toBe(instant);
});
