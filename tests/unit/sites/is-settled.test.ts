import { expect, it } from 'vitest';
import type { Figure } from '../../../utils/model/figure';
import type { Part, Reading } from '../../../utils/model/reading';
import { isSettled, isStale } from '../../../utils/sites/is-settled';

const absent: Figure = { kind: 'missing', why: 'absent' };
const exact = (value: number): Figure => ({ kind: 'exact', value });
const figures = (...list: Figure[]) =>
  list.map((figure, at) => ({
    metric: (['uv', 'pv', 'pay_amt', 'aov', 'cvr'] as const)[at] ?? ('uv' as const),
    label: '',
    raw: figure.kind === 'exact' ? String(figure.value) : '-',
    figure,
    found: 'meaning' as const,
  }));
const metrics = (...list: Figure[]): Part => ({ kind: 'metrics', figures: figures(...list) });
const table = (...rows: Figure[][]): Part => ({
  kind: 'table',
  rows: rows.map((row, at) => ({
    subject: { kind: 'item', name: `item ${at}` },
    figures: figures(...row),
  })),
});
const reading = (day: string, ...parts: Part[]): Reading => ({
  page: 'sycm.home',
  layout: 'meaning',
  url: 'https://sycm.taobao.com/portal/home.htm',
  takenAt: 0,
  scope: { period: { kind: 'day', day }, device: 'all' },
  parts,
  trouble: [],
});

it.each([
  ['all figures there', [metrics(exact(1), exact(2))], 'yes'],
  [
    'one card of five without its figure',
    [metrics(exact(1), exact(2), exact(3), exact(4), absent)],
    'nearly',
  ],
  ['no figure at all', [metrics(absent, absent)], 'no'],
  ['a table without rows', [table()], 'no'],
  ['cards, and a table without rows', [metrics(exact(1)), table()], 'partly'],
  [
    'a row that lacks one figure of five',
    [table([exact(1), exact(2), exact(3), exact(4), absent])],
    'yes',
  ],
  ['rows that lack half of theirs', [table([exact(1), absent], [exact(1), absent])], 'partly'],
] as const)('%s', (_name, parts, settled) => {
  expect(isSettled(reading('2026-09-16', ...parts), document)).toBe(settled);
});

it('does not wait for a card that had no figure before either', () => {
  const cards = (first: Figure, last: Figure) => metrics(first, exact(2), exact(3), exact(4), last);
  const before = reading('2026-09-15', cards(exact(1), absent));
  const same = reading('2026-09-16', cards(exact(7), absent));
  expect(isSettled(same, document, before)).toBe('yes');
  const late = reading('2026-09-16', cards(absent, exact(5)));
  expect(isSettled(late, document, before)).toBe('nearly');
});

it('knows the rows of one day under the date of another', () => {
  const rows = [[exact(1)], [exact(2)], [exact(3)]];
  const before = reading('2026-09-16', table(...rows));
  expect(isStale(reading('2026-09-15', table(...rows)), before)).toBe(true);
  expect(isStale(reading('2026-09-15', table(...rows.toReversed())), before)).toBe(false);
  expect(isStale(reading('2026-09-16', table(...rows)), before)).toBe(false);
});
