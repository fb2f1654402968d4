import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchIndex } from '../../../utils/jobs/search-desk';
import type { Reading } from '../../../utils/model/reading';
import type { SeriesSubject } from '../../../utils/model/series-subject';
import { keepActivity } from '../../../utils/store/activities';
import { Database } from '../../../utils/store/database';
import { keepDecision } from '../../../utils/store/decisions';
import { boardRowOf } from '../rivals/board-row-of';
import { listingOf } from '../rivals/listing-of';
import { testMorning } from './test-morning';

const NOW = Date.parse('2026-11-02T03:00:00Z');
const SHOP = 'shop:林记';
const subjectOf = (
  more: Pick<SeriesSubject, 'subject' | 'name'> & Partial<SeriesSubject>,
): SeriesSubject => ({ shop: SHOP, kind: 'item', scopes: [], lastDay: '2026-11-01', ...more });

let db: Database;
beforeEach(() => {
  db = new Database(`search-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const read = (more: Pick<Reading, 'page' | 'url' | 'parts'>): Reading => ({
  layout: '2024-06',
  takenAt: NOW,
  scope: { period: { kind: 'unknown' }, device: 'unknown' },
  trouble: [],
  ...more,
});

const found = async () =>
  (await searchIndex(db)).things.map(({ kind, name, more, place }) => {
    const [view, query] = place.split('?');
    return { kind, name, more, view, ...Object.fromEntries(new URLSearchParams(query)) };
  });

it('gives whatever has a name, each with its place in the dashboard', async () => {
  const morning = testMorning(db, () => NOW);
  const listing = listingOf({ title: '法式碎花连衣裙' });
  await morning.snapshot(
    read({
      page: 'tb.item',
      url: 'https://detail.tmall.com/item.htm?id=601234567890',
      parts: [{ kind: 'listing', listing }],
    }),
    'https://detail.tmall.com/item.htm?id=601234567890',
  );
  await morning.snapshot(
    read({
      page: 'tb.search',
      url: 'https://s.taobao.com/search?q=x',
      parts: [{ kind: 'board', query: '连衣裙', rows: [boardRowOf('700001', 1)] }],
    }),
    'https://s.taobao.com/search?q=x',
  );
  await db.subjects.bulkPut([
    subjectOf({ subject: `${SHOP}>item:1`, name: '收腰连衣裙', id: '1' }),
    subjectOf({
      kind: 'source',
      subject: `${SHOP}>source:付费推广/直通车`,
      name: '直通车',
      path: ['付费推广', '直通车'],
    }),
  ]);
  await keepDecision(db, {
    id: 'd1',
    shop: SHOP,
    subject: `${SHOP}>item:1`,
    subjectName: '收腰连衣裙',
    kind: 'price',
    what: '289 → 259',
    at: NOW,
    notedAt: NOW,
  });
  await keepActivity(db, {
    id: 'a1',
    shop: SHOP,
    own: { name: '双12预售', times: {}, joins: true, items: [], costs: {}, afterDays: 7, note: '' },
    changedAt: NOW,
  });

  const things = await found();
  expect(things).toContainEqual({
    kind: 'item',
    name: '收腰连衣裙',
    more: '林记 1',
    view: 'trends',
    shop: SHOP,
    subject: `${SHOP}>item:1`,
  });
  expect(things).toContainEqual(
    expect.objectContaining({ kind: 'source', name: '直通车', more: '林记 付费推广' }),
  );
  expect(things).toContainEqual(
    expect.objectContaining({ kind: 'rival', name: '法式碎花连衣裙', view: 'rivals' }),
  );
  expect(things).toContainEqual(
    expect.objectContaining({ kind: 'board', name: '连衣裙', view: 'rivals', part: 'boards' }),
  );
  expect(things).toContainEqual(
    expect.objectContaining({ kind: 'decision', name: '289 → 259', decision: 'd1' }),
  );
  expect(things).toContainEqual(
    expect.objectContaining({ kind: 'activity', name: '双12预售', more: '林记', activity: 'a1' }),
  );
});

it('says how many rows it left out', async () => {
  await db.subjects.bulkPut(
    Array.from({ length: 20_003 }, (_, i) =>
      subjectOf({
        subject: `${SHOP}>item:${i}`,
        name: `商品 ${i}`,
        lastDay: i < 3 ? '2025-01-01' : '2026-11-01',
      }),
    ),
  );
  const { things, leftOut } = await searchIndex(db);
  expect(leftOut).toBe(3);
  expect(things.map(({ name }) => name)).not.toContain('商品 0');
});
