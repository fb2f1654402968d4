import { expect, it } from 'vitest';
import { sourceFiles } from './source-files';

/** What holds the words of every page at once, by file. */
const WHOLE = [
  { file: 'model/metric', values: /\b(?:METRICS|METRIC_IDS|MAIN_METRICS|metricDefinition)\b/ },
];

/** The imports of the whole dictionary in a file; types cost nothing. */
function wholeWords(path: string, text: string): string[] {
  return [...text.matchAll(/\bimport (?!type\b)([^;]*?) from '([^']+)'/g)].flatMap(
    ([line, names = '', from = '']) =>
      WHOLE.some(({ file, values }) => from.endsWith(`/${file}`) && values.test(names))
        ? [`${path}: ${line}`]
        : [],
  );
}

it('no reader carries the words of every page', () => {
  const files = sourceFiles('utils/sites');
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ path, text }) => wholeWords(path, text))).toEqual([]);
});

it.each([
  ["import { METRICS } from '../../model/metric';", 1],
  ["import {\n  type MetricId,\n  metricDefinition,\n} from '../model/metric';", 1],
  ["import type { MetricId } from '../../model/metric';", 0],
  ["import { type MetricId } from '../../model/metric';", 0],
  ["import { SHOP_METRICS } from '../../model/metrics/shop-metrics';", 0],
])('would see %s', (text, count) => {
  expect(wholeWords('a.ts', text)).toHaveLength(count);
});
