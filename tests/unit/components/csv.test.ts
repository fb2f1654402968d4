import { describe, expect, it } from 'vitest';
import { csvText } from '../../../components/ui/csv';

describe('copying as CSV', () => {
  it('writes rows as RFC 4180 asks', () => {
    expect(
      csvText([
        ['日期', '支付金额'],
        ['2026-11-20', 27720.5],
        ['2026-11-19', null],
      ]),
    ).toBe('日期,支付金额\r\n2026-11-20,27720.5\r\n2026-11-19,');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("https://x")', '"\'=HYPERLINK(""https://x"")"'],
    ['a plus', '+86', "'+86"],
    ['a minus in a text', '-2+3', "'-2+3"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind spaces', '  =1', "'  =1"],
    ['a formula behind a tab', '\t=1', "'\t=1"],
    ['a full-width equals sign', '＝1+1', "'＝1+1"],
    ['an ordinary text', '访客数', '访客数'],
  ])('makes %s harmless', (_, cell, written) => {
    expect(csvText([[cell]])).toBe(written);
  });

  it.each([
    [-3.5, '-3.5'],
    [0, '0'],
    [0.0262, '0.0262'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('keeps the number %s a number', (cell, written) => {
    expect(csvText([[cell]])).toBe(written);
  });
});
