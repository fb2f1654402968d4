import { describe, expect, it } from 'vitest';
import { type Figure, missing } from '../../../utils/model/figure';
import type { Listing, ListingPrice, PriceKind } from '../../../utils/model/listing';
import { listingChanges } from '../../../utils/rivals/listing-changes';
import { listingOf } from './listing-of';

const moments = { after: 1_000, before: 2_000 };

const changes = (before: Partial<Listing>, after: Partial<Listing>) =>
  listingChanges([{ listing: listingOf(before), lastSeen: moments.after }], {
    listing: listingOf(after),
    takenAt: moments.before,
  });

const exact = (value: number): Figure => ({ kind: 'exact', value });
const range = (low: number | null, high: number | null): Figure => ({ kind: 'range', low, high });
const price = (kind: PriceKind, figure: Figure, doubt?: string): ListingPrice => ({
  kind,
  raw: `raw ${'value' in figure ? figure.value : figure.kind}`,
  figure,
  ...(doubt !== undefined && { doubt }),
});

it('finds nothing between equal looks', () => expect(changes({}, {})).toEqual([]));

describe('title', () => {
  it('by words, with the two moments', () => {
    expect(changes({}, { title: '显瘦新款韩版连衣裙加绒' })).toEqual([
      {
        kind: 'title',
        was: '新款韩版连衣裙显瘦纯棉',
        now: '显瘦新款韩版连衣裙加绒',
        added: ['加绒'],
        removed: ['纯棉'],
        moved: ['显瘦'],
        ...moments,
      },
    ]);
  });

  it.each([
    ['spaces', ' 新款韩版连衣裙显瘦纯棉\n'],
    ['a title that was not read', ''],
  ])('not by %s', (_, title) => expect(changes({}, { title })).toEqual([]));
});

describe('price', () => {
  it('of the same kind, with its share', () => {
    const before = { prices: [price('shown', exact(100)), price('coupon', exact(90))] };
    const after = { prices: [price('coupon', exact(81)), price('shown', exact(100))] };
    expect(changes(before, after)).toEqual([
      {
        kind: 'price',
        priceKind: 'coupon',
        was: 'raw 90',
        now: 'raw 81',
        wasFigure: exact(90),
        nowFigure: exact(81),
        priceShift: -0.1,
        ...moments,
      },
    ]);
  });

  it.each<[string, Figure, Figure, boolean]>([
    ['spans with equal bounds', range(10, 20), range(10, 20), false],
    ['another upper bound', range(10, 20), range(10, 21), true],
    ['one price that became a span', exact(10), range(10, 20), true],
    ['a span of one price', range(10, 10), exact(10), false],
    ['a price that is hidden now', exact(10), missing('absent'), false],
    ['a price that was hidden', missing('masked'), exact(10), false],
  ])('%s: %o → %o: %s', (_, was, now, changed) => {
    const found = changes({ prices: [price('shown', was)] }, { prices: [price('shown', now)] });
    expect(found).toHaveLength(changed ? 1 : 0);
    for (const change of found) expect(change).not.toHaveProperty('priceShift');
  });

  it.each([
    [
      'before',
      price('shown', exact(9_999), 'round-without-extra-price'),
      price('shown', exact(99)),
    ],
    ['after', price('shown', exact(99)), price('shown', exact(9_999), 'round-without-extra-price')],
  ])('carries a doubt %s', (_, was, now) => {
    expect(changes({ prices: [was] }, { prices: [now] })).toMatchObject([
      { kind: 'price', doubt: 'round-without-extra-price' },
    ]);
  });

  it('a kind that is new has no old side and no share', () => {
    const shown = price('shown', exact(100));
    const [found, ...rest] = changes(
      { prices: [shown] },
      { prices: [shown, price('coupon', exact(80))] },
    );
    expect(rest).toEqual([]);
    expect(found).toEqual({
      kind: 'price',
      priceKind: 'coupon',
      was: '',
      now: 'raw 80',
      nowFigure: exact(80),
      ...moments,
    });
  });

  it('a kind that is gone is told only where other prices were read', () => {
    const both = { prices: [price('shown', exact(100)), price('coupon', exact(80))] };
    expect(changes(both, { prices: [price('shown', exact(100))] })).toMatchObject([
      { priceKind: 'coupon', was: 'raw 80', now: '' },
    ]);
    expect(changes(both, { prices: [] })).toEqual([]);
    expect(changes(both, { prices: [price('list', missing('absent'))] })).toEqual([]);
  });
});

describe('pictures', () => {
  const images = (...ids: string[]) => ({
    images: ids.map((id) => ({ id, url: `https://gw.alicdn.com/other-host/${id}.jpg` })),
  });

  it.each([
    ['the first is another', images('x', 'b', 'c'), [{ kind: 'main-image', was: 'a', now: 'x' }]],
    [
      'one behind it is another',
      images('a', 'b', 'x'),
      [{ kind: 'images', added: ['x'], removed: ['c'] }],
    ],
    [
      'their order',
      images('a', 'c', 'b'),
      [{ kind: 'images', was: '2', now: '2', added: [], removed: [] }],
    ],
    [
      'one more',
      images('a', 'b', 'c', 'd'),
      [{ kind: 'images', was: '2', now: '3', added: ['d'] }],
    ],
    [
      'first and second change places',
      images('b', 'a', 'c'),
      [{ kind: 'main-image' }, { kind: 'images' }],
    ],
    ['the same at another address', images('a', 'b', 'c'), []],
    ['none was read', images(), []],
  ])('%s', (_, after, expected) => {
    const found = changes({}, after);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});

describe('sales band', () => {
  const sales = (raw: string, figure: Figure) => ({ sales: { raw, figure } });

  it.each([
    ['the next band', sales('已售2万+', range(20_000, null)), true],
    ['the same bound in other words', sales('1万+人付款', range(10_000, null)), false],
    ['not read', sales('-', missing('absent')), false],
    ['no line at all', { sales: undefined }, false],
  ])('%s: %s', (_, after, changed) => {
    const found = changes({}, after);
    expect(found.map(({ kind }) => kind)).toEqual(changed ? ['sales-band'] : []);
  });
});

describe('shop, scores and SKUs', () => {
  it.each<[string, Partial<Listing>, object[]]>([
    [
      'another shop',
      { shop: { name: '另一家店' } },
      [{ kind: 'shop-name', was: '某某旗舰店', now: '另一家店' }],
    ],
    ['no shop read', { shop: undefined }, []],
    [
      'a score',
      { scores: [{ name: 'description', label: '描述', raw: '4.7', figure: exact(4.7) }] },
      [{ kind: 'scores', was: '描述 4.8', now: '描述 4.7' }],
    ],
    ['a score not read', { scores: [] }, []],
    [
      'a SKU came and one went',
      {
        skus: [
          { id: '1', name: '黑色 M' },
          { id: '3', name: '红色 M' },
        ],
      },
      [{ kind: 'skus', added: ['红色 M'], removed: ['白色 M'] }],
    ],
    [
      'a SKU renamed keeps its id',
      {
        skus: [
          { id: '1', name: '纯黑 M' },
          { id: '2', name: '白色 M' },
        ],
      },
      [],
    ],
    ['no SKUs read', { skus: [] }, []],
  ])('%s', (_, after, expected) => {
    const found = changes({}, after);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});

describe('a look that could not read a field', () => {
  const hidden = price('shown', missing('masked'));
  const known = [
    { listing: listingOf({ prices: [hidden], images: [] }), lastSeen: 1_500 },
    { listing: listingOf({ prices: [price('shown', exact(100))] }), lastSeen: 1_000 },
  ];

  it('hides no change behind it: the field is held against the look before', () => {
    const look = { listing: listingOf({ prices: [price('shown', exact(80))] }), takenAt: 2_000 };
    expect(listingChanges(known, look)).toEqual([
      {
        kind: 'price',
        priceKind: 'shown',
        was: 'raw 100',
        now: 'raw 80',
        wasFigure: exact(100),
        nowFigure: exact(80),
        priceShift: -0.2,
        after: 1_000,
        before: 2_000,
      },
    ]);
  });

  it('makes none where the field comes back as it was', () => {
    const look = { listing: listingOf({ prices: [price('shown', exact(100))] }), takenAt: 2_000 };
    expect(listingChanges(known, look)).toEqual([]);
  });
});

describe('activity marks', () => {
  it.each([
    ['one came', ['双11'], ['双11', '每满300减40'], ['每满300减40'], []],
    ['one went', ['百亿补贴', '双11'], ['双11'], [], ['百亿补贴']],
    ['the first came', [], ['618'], ['618'], []],
  ])('%s', (_, was, now, added, removed) => {
    expect(changes({ marks: was }, { marks: now })).toEqual([
      { kind: 'marks', was: was.join(' · '), now: now.join(' · '), added, removed, ...moments },
    ]);
  });

  it.each([
    ['the same', ['双11'], ['双11']],
    ['none on either look', [], []],
    ['a look that was not asked for them', undefined, ['双11']],
    ['a look whose price had not come', ['双11'], undefined],
  ])('%s is no change', (_, was, now) => {
    expect(changes({ marks: was }, { marks: now })).toEqual([]);
  });
});
