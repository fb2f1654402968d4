import { describe, expect, it } from 'vitest';
import type { MetricFigure, TablePart } from '../../../../utils/model/reading';
import type { Period, Scope } from '../../../../utils/model/scope';
import type { PageHead } from '../../../../utils/sites/tables/page-head';
import { settleDays } from '../../../../utils/sites/tables/settle-days';

const day = (name: string): Period => ({ kind: 'day', day: name });
const figure = (scope?: Partial<Scope>): MetricFigure => ({
  metric: 'uv',
  label: '访客数',
  raw: '1',
  figure: { kind: 'exact', value: 1 },
  found: 'meaning',
  ...(scope && { scope }),
});
const part = (...figures: MetricFigure[]): TablePart => ({
  kind: 'table',
  rows: figures.map((one) => ({ subject: { kind: 'item', name: 'x' }, figures: [one] })),
});
const head = (period: Period, isSilent: boolean): PageHead => ({
  scope: { period, device: 'all' },
  trouble: isSilent ? [{ field: 'scope', why: 'scope-unknown' }] : [],
  isSilent,
});
const SILENT = head({ kind: 'unknown' }, true);

describe('a page whose rows name their days', () => {
  it('speaks of the one day that all of them name', () => {
    const parts = [
      part(figure({ period: day('2026-09-16'), device: 'pc' })),
      part(figure({ period: day('2026-09-16') })),
    ];
    const settled = settleDays(SILENT, parts);
    expect(settled).toMatchObject({ scope: { period: day('2026-09-16') }, trouble: [] });
    expect(parts.flatMap(({ rows }) => rows[0]?.figures)).toEqual([
      figure({ device: 'pc' }),
      figure(),
    ]);
  });

  it('has no period of its own where they differ, and nothing is unclear', () => {
    const parts = [
      part(figure({ period: day('2026-09-16') }), figure({ period: day('2026-09-15') })),
    ];
    expect(settleDays(SILENT, parts)).toMatchObject({
      scope: { period: { kind: 'unknown' } },
      trouble: [],
    });
    expect(parts[0]?.rows[1]?.figures[0]?.scope).toEqual({ period: day('2026-09-15') });
  });

  it.each([
    ['where one row names none', SILENT, part(figure({ period: day('2026-09-16') }), figure())],
    ['where there are no rows', SILENT, part()],
    [
      'where the page names its own',
      head(day('2026-09-14'), false),
      part(figure({ period: day('2026-09-16') })),
    ],
  ])('keeps what its head says %s', (_, found, rows) => {
    expect(settleDays(found, [rows])).toEqual(found);
  });
});
