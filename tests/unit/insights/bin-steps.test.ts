import { expect, it } from 'vitest';
import { binsUp } from '../../../utils/insights/bin-steps';
import type { Figure } from '../../../utils/model/figure';

const range = (low: number | null, high: number | null): Figure => ({ kind: 'range', low, high });
const exact = (value: number): Figure => ({ kind: 'exact', value });

it.each<[string, Figure, Figure, number | null]>([
  ['the next bin', range(5_000, 7_500), range(7_500, 10_000), 1],
  ['two bins', range(5_000, 7_500), range(10_000, 25_000), 2],
  ['the same bin', range(5_000, 7_500), range(5_000, 7_500), 0],
  ['a lower bin', range(7_500, 10_000), range(5_000, 7_500), 0],
  ['a wider bin that holds the old one', range(2_500, 5_000), range(3_000, 10_000), 0],
  // bins of searches: 600 ~ 1200 is no multiple of ours, yet 1200 lies above it
  ['a bin of its own kind', range(600, 1_200), range(1_200, 2_500), 1],
  ['rates', range(0.01, 0.025), range(0.025, 0.05), 1],
  ['from the lowest bin', range(0, 20), range(20, 50), 1],
  ['lower bounds', range(100, null), range(200, null), 1],
  ['a lower bound over several', range(100, null), range(1_000, null), 4],
  ['numbers with an edge between', exact(980), exact(1_020), 1],
  ['numbers in one bin', exact(1_020), exact(2_400), 0],
  ['onto the edge', exact(999), exact(1_000), 1],
  ['an index', { kind: 'index', value: 1 }, { kind: 'index', value: 9 }, null],
  ['a missing figure', { kind: 'missing', why: 'absent' }, exact(5), null],
])('%s', (_, was, now, steps) => {
  expect(binsUp(was, now)).toBe(steps);
});
