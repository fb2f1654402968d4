import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/model/day';
import type { Figure } from '../../../utils/model/figure';
import type { MetricId } from '../../../utils/model/metric';
import type { PageId } from '../../../utils/model/page-id';
import type { Reading } from '../../../utils/model/reading';
import type { Period } from '../../../utils/model/scope';
import { DAY_STATE } from '../../../utils/model/series';
import { type KeywordWatchInput, keywordWatch } from '../../../utils/rivals/keyword-watch';
import { wordLooks } from '../../../utils/rivals/market-looks';
import { boardRowOf } from './board-row-of';
import { listingOf } from './listing-of';

const DAY = '2026-11-20';
const NOON = Date.parse('2026-11-21T04:00:00Z');
const HOUR = 3_600_000;
const ONE_DAY: Period = { kind: 'day', day: DAY };
const WEEK: Period = { kind: 'span', from: '2026-11-14', to: DAY, unit: 'recent' };

type Cells = Partial<Record<MetricId, [string, Figure]>>;
const range = (low: number, high: number): Figure => ({ kind: 'range', low, high });
const index = (value: number): Figure => ({ kind: 'index', value });

/** One look at a list of words. */
function look(
  hoursAgo: number,
  rows: Record<string, Cells>,
  { page = 'sycm.search.rank', period = ONE_DAY }: { page?: PageId; period?: Period } = {},
): Reading {
  return {
    page,
    layout: 'x',
    url: 'https://sycm.taobao.com/',
    takenAt: NOON - hoursAgo * HOUR,
    scope: { period, device: 'all' },
    parts: [
      {
        kind: 'table',
        title: '搜索词',
        rows: Object.entries(rows).map(([name, cells]) => ({
          subject: { kind: 'keyword', name },
          figures: Object.entries(cells).map(([metric, [raw, figure]]) => ({
            metric: metric as MetricId,
            label: metric,
            raw,
            figure,
            found: 'meaning' as const,
          })),
        })),
      },
    ],
    trouble: [],
  };
}

function watch(changes: Partial<Omit<KeywordWatchInput, 'looks'>> & { readings?: Reading[] }) {
  const { readings = [], ...rest } = changes;
  return keywordWatch({
    day: DAY,
    words: [],
    results: [{ query: '浴缸', takenAt: NOON, rows: [] }],
    ownShops: ['甲'],
    own: [],
    limits: { places: 10, bins: 1 },
    looks: readings.toSorted((a, b) => b.takenAt - a.takenAt).flatMap(wordLooks),
    ...rest,
  });
}

const only = (changes: Parameters<typeof watch>[0]) => {
  const [word] = watch(changes);
  if (!word) throw new Error('no word');
  return word;
};

describe('what the market does with a word', () => {
  it('takes each figure from the newest look that prints it', () => {
    const { market } = only({
      readings: [
        look(1, { 浴缸: { kw_pop: ['5000 ~ 1万', range(5000, 10_000)] } }),
        look(
          9,
          { 浴缸: { kw_supply: ['12,345', { kind: 'exact', value: 12_345 }] } },
          { page: 'sycm.flow.keyword' },
        ),
      ],
    });
    expect(market.kw_pop).toMatchObject({ raw: '5000 ~ 1万', readAt: NOON - HOUR });
    expect(market.kw_supply).toMatchObject({ raw: '12,345', page: 'sycm.flow.keyword' });
    expect(market.kw_p4p).toBeUndefined();
  });

  it.each([
    [
      'a higher range',
      ['1000 ~ 2500', range(1000, 2500)],
      ['2500 ~ 5000', range(2500, 5000)],
      { bins: 1 },
      true,
    ],
    [
      'the same range',
      ['1000 ~ 2500', range(1000, 2500)],
      ['1000 ~ 2500', range(1000, 2500)],
      { bins: 0 },
      false,
    ],
    [
      'a lower range',
      ['2500 ~ 5000', range(2500, 5000)],
      ['1000 ~ 2500', range(1000, 2500)],
      { bins: 0 },
      false,
    ],
    // an index has an order and no size: however far, it is higher and no bins
    ['an index', ['12,940', index(12_940)], ['61,156', index(61_156)], { order: 'higher' }, false],
    [
      'a range beside an index',
      ['12,940', index(12_940)],
      ['1000 ~ 2500', range(1000, 2500)],
      null,
      false,
    ],
  ] as const)('%s', (_, was, now, move, raised) => {
    const word = only({
      readings: [look(25, { 浴缸: { kw_pop: [...was] } }), look(1, { 浴缸: { kw_pop: [...now] } })],
    });
    expect(word.market.kw_pop?.move).toEqual(move);
    expect(word.raised).toBe(raised);
    expect(word.popularity.map(({ printed }) => printed.raw)).toEqual([now[0], was[0]]);
  });

  it.each([
    ['another period', { period: WEEK }],
    ['another list', { page: 'sycm.flow.keyword' as const }],
  ])('a look at %s is no look before', (_, changes) => {
    const word = only({
      readings: [
        look(25, { 浴缸: { kw_pop: ['0 ~ 20', range(0, 20)] } }, changes),
        look(1, { 浴缸: { kw_pop: ['5000 ~ 1万', range(5000, 10_000)] } }),
      ],
    });
    expect(word.market.kw_pop?.move).toBeNull();
    expect(word.raised).toBe(false);
  });

  it('is raised by as many bins as the rule is set to', () => {
    const readings = [
      look(25, { 浴缸: { kw_cvr: ['1% ~ 2.5%', range(0.01, 0.025)] } }),
      look(1, { 浴缸: { kw_cvr: ['2.5% ~ 5%', range(0.025, 0.05)] } }),
    ];
    expect(only({ readings }).raised).toBe(true);
    expect(only({ readings, limits: { places: 10, bins: 2 } }).raised).toBe(false);
  });
});

describe('own places', () => {
  const results = (hoursAgo: number, rank: number | null) => ({
    query: '浴缸',
    takenAt: NOON - hoursAgo * HOUR,
    rows: [
      boardRowOf('9', 1, {}),
      ...(rank === null ? [] : [boardRowOf('1', rank, { shop: { name: '甲' } })]),
    ],
  });

  it.each([
    [15, 25, true],
    [15, 24, false],
    [null, 24, false],
  ])('from %s to %i', (was, now, raised) => {
    const word = only({ results: [results(1, now), results(25, was)] });
    expect(word.places.map(({ rank }) => rank)).toEqual([now, was]);
    expect(word.raised).toBe(raised);
  });

  it('the printed rank is an order, told beside the places and raised by itself', () => {
    const page = { page: 'sycm.flow.keyword' as const };
    const word = only({
      readings: [
        look(25, { 浴缸: { kw_rank: ['3', index(3)] } }, page),
        look(1, { 浴缸: { kw_rank: ['14', index(14)] } }, page),
      ],
    });
    expect(word.printedRank).toMatchObject({ raw: '14', was: 3 });
    expect(word.raised).toBe(true);
  });
});

describe('own visitors and items', () => {
  const series = (name: string, value: (i: number) => number | null) => ({
    subject: {
      subject: `shop:甲>keyword:${name}`,
      shop: 'shop:甲',
      kind: 'keyword' as const,
      name,
      scopes: ['all//'],
      lastDay: DAY,
    },
    scope: 'all//',
    series: {
      kw_uv: {
        subject: name,
        scope: 'all//',
        metric: 'kw_uv' as const,
        days: Array.from({ length: 31 }, (_, i) => {
          const own = value(i - 30);
          const state = own === null ? DAY_STATE.gap : DAY_STATE.settled;
          return { day: addDays(DAY, i - 30), value: own, state };
        }),
      },
    },
  });

  it('are a mean of the week only where three days of it were read', () => {
    const [busy, thin] = watch({
      results: [],
      words: [
        series('浴缸', (at) => (at > -7 ? 20 : 10)),
        series('小浴缸', (at) => (at > -2 ? 4 : null)),
      ],
    });
    expect(busy).toMatchObject({ word: '浴缸', visitors: { lastWeek: 20, weekBefore: 10 } });
    expect(busy?.visitors.days).toHaveLength(30);
    expect(thin).toMatchObject({ word: '小浴缸', visitors: { lastWeek: null, weekBefore: null } });
  });

  it('name the items whose titles hold the word, and the one that the page names beside it', () => {
    const reading = look(1, { 浴缸: { kw_uv: ['12', { kind: 'exact', value: 12 }] } });
    const [part] = reading.parts;
    if (part?.kind === 'table' && part.rows[0])
      part.rows[0].texts = [
        { label: '商品名称', text: '亚克力 独立式' },
        { label: '商品ID', text: '700000000001' },
      ];
    const word = only({
      readings: [reading],
      own: [
        listingOf({ itemId: '600000000001', title: '家用 浴 缸 小户型' }),
        listingOf({ itemId: '600000000002', title: '洗手盆' }),
      ],
    });
    expect(word.items).toEqual([
      { title: '亚克力 独立式', by: 'row' },
      { title: '家用 浴 缸 小户型', item: 'tmall:600000000001', by: 'title' },
    ]);
  });

  it("leaves an item's own words out", () => {
    const reading = look(1, { 浴缸: { kw_pop: ['0 ~ 20', range(0, 20)] } });
    const [part] = reading.parts;
    if (part?.kind === 'table') part.subject = { kind: 'item', name: '某商品' };
    expect(only({ readings: [reading] }).market).toEqual({});
  });
});
