import { describe, expect, it } from 'vitest';
import { healthBoard, healthSummary } from '../../../utils/insights/health-board';
import { nextHealth } from '../../../utils/insights/page-health';
import { staleFigures, withStale } from '../../../utils/insights/stale-figures';
import { DAY_LENGTH, HOUR } from '../../../utils/model/day';
import type { FieldHealth } from '../../../utils/model/health';
import type { MetricId } from '../../../utils/model/metric';
import type { Part, Reading } from '../../../utils/model/reading';
import { homeReading, MORNING, metricFigure } from '../store/sample-capture';

const PLACE = { shop: 'shop:练习店', shopName: '练习店', page: 'sycm.home' } as const;

/** The rows after one look after another, as the store would hold them. */
function looked(...readings: Reading[]): FieldHealth[] {
  const rows = new Map<string, FieldHealth>();
  for (const reading of readings)
    for (const row of nextHealth([...rows.values()], reading, PLACE)) rows.set(row.key, row);
  return [...rows.values()];
}

const home = (metrics: MetricId[], at = MORNING, changes: Partial<Reading> = {}): Reading => ({
  ...homeReading(
    '2026-11-19',
    metrics.map((metric) => metricFigure(metric, 5)),
    at,
  ),
  ...changes,
});

const unread = (rows: FieldHealth[]) =>
  rows.filter(({ missingSince }) => missingSince !== null).map(({ field }) => field);

describe('the health of a page', () => {
  it('knows a field that was read, and when', () => {
    expect(looked(home(['uv', 'aov']))).toMatchObject([
      { field: 'uv', lastGood: MORNING, misses: 0, missingSince: null, found: 'meaning' },
      { field: 'aov', lastGood: MORNING, misses: 0 },
    ]);
  });

  it('shows a field that is gone within one look, and counts from the first', () => {
    const later = MORNING + DAY_LENGTH;
    const rows = looked(
      home(['uv', 'aov']),
      home(['aov'], later),
      home(['aov'], later + HOUR, { layout: '2026-11' }),
    );
    expect(rows.find(({ field }) => field === 'uv')).toMatchObject({
      lastGood: MORNING,
      misses: 2,
      missingSince: later,
      why: 'field-missing',
      layout: '2026-11',
      layoutBefore: 'meaning',
      layoutSince: later + HOUR,
    });
    expect(unread(rows)).toEqual(['uv']);
  });

  it('forgets the miss when the field is back', () => {
    const rows = looked(home(['uv']), home(['aov'], MORNING + 1), home(['uv', 'aov'], MORNING + 2));
    expect(unread(rows)).toEqual([]);
    expect(rows.find(({ field }) => field === 'uv')).not.toHaveProperty('why');
  });

  it('does not miss on one tab what stands on another', () => {
    const flow = {
      period: { kind: 'day', day: '2026-11-19' },
      device: 'all',
      tab: '流量',
    } as const;
    const rows = looked(home(['uv']), home(['pv'], MORNING + 1, { scope: flow }));
    expect(unread(rows)).toEqual([]);
  });

  it('does not miss a column that was put away, and misses the rows of an empty table', () => {
    const table = (...metrics: MetricId[]): Part => ({
      kind: 'table',
      rows: metrics.length
        ? [
            {
              subject: { kind: 'item', name: '保温杯' },
              figures: metrics.map((metric) => metricFigure(metric, 5)),
            },
          ]
        : [],
    });
    const at = (n: number, part: Part) => home([], MORNING + n, { parts: [part] });
    expect(unread(looked(at(0, table('uv', 'aov')), at(1, table('uv'))))).toEqual([]);
    const none = looked(at(0, table('uv')), at(1, table()));
    expect(unread(none).sort()).toEqual(['rows', 'uv']);
  });

  it.each([
    ['no-figures', ['uv', 'aov']],
    ['reader-failed', ['uv', 'aov']],
    ['risk-control', []],
    ['logged-out', []],
  ] as const)('at %s these are unread: %j', (why, expected) => {
    const stop = home([], MORNING + 1, {
      layout: 'none',
      parts: [],
      trouble: [{ field: 'page', why }],
    });
    expect(unread(looked(home(['uv', 'aov']), stop))).toEqual(expected);
  });

  it('takes a printed sign for no value as read, and what is not certain as unread', () => {
    const reading = home(['uv', 'aov'], MORNING, {
      trouble: [
        { field: 'cvr', why: 'field-ambiguous' },
        { field: 'uv', why: 'identity-broken' },
      ],
    });
    const [part] = reading.parts;
    if (part?.kind === 'metrics')
      part.figures.push(
        { ...metricFigure('pv', 0), figure: { kind: 'missing', why: 'absent' } },
        { ...metricFigure('cvr', 0), figure: { kind: 'missing', why: 'unreadable' } },
      );
    expect(unread(looked(reading))).toEqual(['cvr']);
  });
});

describe('the health board', () => {
  const rows = looked(home(['uv', 'pay_buyers', 'aov']), home(['aov'], MORNING + DAY_LENGTH));
  const now = MORNING + 2 * DAY_LENGTH;

  it('names what stands on fields that are not read', () => {
    const [page] = healthBoard(rows, now);
    expect(page?.unread.map(({ field }) => field)).toEqual(['uv', 'pay_buyers']);
    // By the catalogue: A01, A02 and A10 stand on visitors, A04 on buyers, A03 and A06 on both. A05
    // stands on sales alone.
    expect(page?.stale).toEqual({
      rules: ['A01', 'A02', 'A03', 'A04', 'A06', 'A10'],
      trends: ['uv', 'pay_buyers'],
    });
  });

  it('lets a line go on that another page of the shop still shows', () => {
    const elsewhere = (page: FieldHealth['page'], shop: string = PLACE.shop) =>
      rows.map((row) => ({ ...row, page, shop, key: row.key + page + shop, missingSince: null }));
    const trendsOf = (more: FieldHealth[]) =>
      healthBoard([...rows, ...more], now).find(({ page }) => page === 'sycm.home')?.stale;
    expect(trendsOf(elsewhere('sycm.flow.overview'))).toEqual({ rules: [], trends: [] });
    // Another shop's page, and a page of rows, say nothing of this shop's day.
    const others = [...elsewhere('sycm.adm', 'shop:别家'), ...elsewhere('sycm.item.rank')];
    expect(trendsOf(others)?.trends).toEqual(['uv', 'pay_buyers']);
  });

  it('sums up for the popup, and leaves out pages that are no longer opened', () => {
    expect(healthSummary(rows, now)).toEqual({
      fields: 3,
      unread: 2,
      since: MORNING + DAY_LENGTH,
    });
    expect(healthSummary(rows, now + 30 * DAY_LENGTH)).toEqual({
      fields: 0,
      unread: 0,
      since: null,
    });
  });
});

describe('figures that are gone from their page', () => {
  const later = MORNING + DAY_LENGTH;
  it('are those of an earlier day, with the moment of the last good reading', () => {
    const now = home(['aov'], later);
    expect(staleFigures(looked(home(['uv', 'aov']), now), now)).toEqual({ uv: MORNING });
  });

  it('are not those that were read the same day, or stand on another tab', () => {
    const soon = home(['aov'], MORNING + HOUR);
    expect(staleFigures(looked(home(['uv', 'aov']), soon), soon)).toEqual({});
    const rows = looked(home(['uv', 'aov']), home(['aov'], later));
    const other = home(['aov'], later);
    other.scope = { ...other.scope, tab: '流量' };
    expect(staleFigures(rows, other)).toEqual({});
  });

  it('are no parts such as titles, and none that were never read', () => {
    const failed = home([], later, { trouble: [{ field: 'uv', why: 'field-missing' }] });
    expect(staleFigures(looked(home(['aov']), failed), failed)).toEqual({ aov: MORNING });
  });

  it('stand in the panel as missing, beside those that are there', () => {
    const now = home(['aov'], later);
    const [part] = withStale(now, { uv: MORNING, aov: MORNING }).parts;
    expect(part).toMatchObject({
      figures: [
        { metric: 'aov', figure: { kind: 'exact' } },
        { metric: 'uv', raw: '', figure: { kind: 'missing', why: 'absent' } },
      ],
    });
    expect(withStale({ ...now, parts: [] }, { uv: MORNING }).parts).toMatchObject([
      { kind: 'metrics', figures: [{ metric: 'uv' }] },
    ]);
  });
});
