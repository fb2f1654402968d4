import { describe, expect, it } from 'vitest';
import { limitsIn } from '../../../../utils/insights/rules/limits';
import { runListingRules } from '../../../../utils/insights/rules/run-listing-rules';
import type { RuleId } from '../../../../utils/model/alert';
import { HOUR, startOfDay } from '../../../../utils/model/day';
import { type Figure, missing } from '../../../../utils/model/figure';
import type { ListingChange } from '../../../../utils/model/listing';

const NOW = startOfDay('2026-07-16') + 11 * HOUR;
const moments = { after: NOW - 24 * HOUR, before: NOW };

const exact = (value: number): Figure => ({ kind: 'exact', value });
const range = (low: number | null, high: number | null): Figure => ({ kind: 'range', low, high });

function price(was: Figure, now: Figure, more: Partial<ListingChange> = {}): ListingChange {
  const shift =
    was.kind === 'exact' && now.kind === 'exact' ? (now.value - was.value) / was.value : undefined;
  return {
    kind: 'price',
    priceKind: 'shown',
    was: '',
    now: '',
    wasFigure: was,
    nowFigure: now,
    ...(shift !== undefined && { priceShift: shift }),
    ...moments,
    ...more,
  };
}

const run = (...changes: ListingChange[]) =>
  runListingRules({
    item: 'tmall:601234567890',
    title: '碎花连衣裙',
    changes,
    url: 'https://detail.tmall.com/item.htm?id=601234567890',
    now: NOW,
    limits: limitsIn('', { settings: [], raises: [] }),
  }).alerts;

const fires = (rule: RuleId, ...changes: ListingChange[]) =>
  run(...changes).some((alert) => alert.rule === rule);

describe('A39 a rival cuts its price', () => {
  it.each<[string, Figure, Figure, boolean]>([
    ['five percent', exact(20), exact(19), true],
    ['less than five percent and ¥5', exact(20), exact(19.01), false],
    ['¥5 of much', exact(1_000), exact(995), true],
    ['¥4.99 of much', exact(1_000), exact(995.01), false],
    ['¥5 that floats make a hair less', exact(128.2), exact(123.2), true],
    ['dearer', exact(100), exact(150), false],
    ['a span wholly below', range(100, 200), range(50, 99.99), true],
    ['a span that touches', range(100, 200), range(50, 100), false],
    ['a lower end only', range(100, 200), range(50, 200), false],
    ['a span below one price', exact(100), range(50, 99), true],
    ['one price below a span', range(100, 200), exact(99), true],
    ['an open lower bound', range(100, null), range(50, 99), true],
    ['an open upper bound', range(100, 200), range(50, null), false],
    ['missing before', missing('absent'), exact(10), false],
    ['missing after', exact(100), missing('masked'), false],
  ])('%s: %o → %o: %s', (_, was, now, expected) => {
    expect(fires('A39', price(was, now))).toBe(expected);
  });

  it('never on a doubtful price', () => {
    expect(
      fires('A39', price(exact(9_999), exact(99), { doubt: 'round-without-extra-price' })),
    ).toBe(false);
  });

  it('not on a price of a kind that only one side shows', () => {
    const coupon: ListingChange = {
      kind: 'price',
      priceKind: 'coupon',
      was: '',
      now: '¥9',
      nowFigure: exact(9),
      ...moments,
    };
    expect(fires('A39', coupon)).toBe(false);
  });

  it('shows both prices with the moments at which they were seen', () => {
    expect(run(price(exact(100), exact(89), { priceKind: 'coupon' }))).toEqual([
      {
        id: 'A39:tmall:601234567890:2026-07-16',
        rule: 'A39',
        subject: 'tmall:601234567890',
        subjectName: '碎花连衣裙',
        day: '2026-07-16',
        severity: 'warn',
        state: 'new',
        provisional: false,
        evidence: [
          { label: 'price.coupon.was', figure: exact(100), format: 'CNY', readAt: moments.after },
          { label: 'price.coupon.now', figure: exact(89), format: 'CNY', readAt: moments.before },
          { label: 'shift', figure: exact(-0.11), format: 'percent' },
        ],
        foundAt: NOW,
        changedAt: NOW,
        link: { page: 'tb.item', url: 'https://detail.tmall.com/item.htm?id=601234567890' },
      },
    ]);
  });
});

describe('A40 a rival changes title or main image', () => {
  const title = (words: Partial<ListingChange>): ListingChange => ({
    kind: 'title',
    was: 'a',
    now: 'b',
    added: [],
    removed: [],
    moved: [],
    ...moments,
    ...words,
  });
  const image: ListingChange = { kind: 'main-image', was: 'O1CN01a', now: 'O1CN01b', ...moments };

  it.each<[string, ListingChange, boolean]>([
    ['a word came', title({ added: ['新款'] }), true],
    ['a word went', title({ removed: ['新款'] }), true],
    ['a word moved forward', title({ moved: ['新款'] }), true],
    ['only punctuation', title({}), false],
    ['another first picture', image, true],
    ['another picture behind it', { kind: 'images', was: '4', now: '5', ...moments }, false],
    ['another sales band', { kind: 'sales-band', was: '1万+', now: '2万+', ...moments }, false],
  ])('%s: %s', (_, change, expected) => expect(fires('A40', change)).toBe(expected));

  it('names the words and the pictures', () => {
    const [alert] = run(title({ added: ['加绒', '秋冬'], removed: ['纯棉'] }), image);
    expect(alert).toMatchObject({
      rule: 'A40',
      severity: 'info',
      evidence: [
        { label: 'titleRemoved', text: '纯棉', readAt: NOW },
        { label: 'titleAdded', text: '加绒 秋冬', readAt: NOW },
        { label: 'imageWas', text: 'O1CN01a', readAt: moments.after },
        { label: 'imageNow', text: 'O1CN01b', readAt: NOW },
      ],
    });
  });
});
