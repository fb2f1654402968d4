import { expect, it } from 'vitest';
import type { MetricId } from '../../../utils/model/metric';
import type { MetricFigure, TableRow } from '../../../utils/model/reading';
import { checkPayload } from '../../../utils/sites/payload/check-payload';
import { parseFigure } from '../../../utils/text/parse-figure';

function row(name: string, printed: Partial<Record<MetricId, string>>): TableRow {
  const figures = Object.entries(printed).map(
    ([metric, raw]): MetricFigure => ({
      metric: metric as MetricId,
      label: metric,
      raw,
      figure: parseFigure(raw).figure,
      found: 'layout',
    }),
  );
  return { subject: { kind: 'day', name }, figures };
}

// 6 of 1,391 visitors are 0.43%; 7 would be 0.50%.
const SOUND = { item_uv: '1,391', pay_buyers: '6', cvr: '0.43%' };
const BROKEN = { ...SOUND, pay_buyers: '7' };

it('marks the rows that contradict themselves and tells each identity once', () => {
  const rows = [row('a', SOUND), row('b', BROKEN), row('c', BROKEN)];
  expect(checkPayload('sycm.item.rank', [{ kind: 'table', rows }])).toEqual([
    { field: 'cvr', why: 'identity-broken', detail: 'pay_buyers / item_uv = cvr' },
  ]);
  expect(rows.map(({ figures }) => figures.every(({ suspect }) => suspect))).toEqual([
    false,
    true,
    true,
  ]);
});

it('names an identity that two sets share once', () => {
  const shared = row('a', { pay_amt: '100.00', pay_buyers: '2', aov: '60.00' });
  checkPayload('sycm.adm', [{ kind: 'table', rows: [shared] }]);
  expect(shared.figures[0]?.suspect).toEqual(['pay_amt / pay_buyers = aov']);
});

it('knows no arithmetic for a page whose figures are ranges', () => {
  expect(checkPayload('sycm.search.rank', [{ kind: 'table', rows: [row('a', BROKEN)] }])).toEqual(
    [],
  );
});
