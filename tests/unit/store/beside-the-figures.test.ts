import Dexie from 'dexie';
import { expect, it } from 'vitest';
import type { FieldHealth } from '../../../utils/model/health';
import type { TaughtFigure } from '../../../utils/model/taught';
import { Database } from '../../../utils/store/database';
import { SCHEMA_V1 } from '../../../utils/store/schema/v1';
import { changeTaught, dropTaught } from '../../../utils/store/taught';

it('keeps what an older version stored when the database is opened by a newer one', async () => {
  const name = `schema-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores(SCHEMA_V1);
  await old.table('notes').put({ id: 'n1', item: 'tmall:601234567890' });
  await old.table('tracks').put({ track: 't', content: 'c', takenAt: 5 });
  old.close();
  const db = new Database(name);
  expect(await db.table('notes').toArray()).toEqual([{ id: 'n1', item: 'tmall:601234567890' }]);
  expect(await db.tracks.get('t')).toEqual({ track: 't', content: 'c', takenAt: 5 });
  expect([await db.health.count(), await db.taught.count()]).toEqual([0, 0]);
  await db.delete();
});

it('forgets with a taught figure how it was read, and nothing else', async () => {
  const db = new Database(`taught-${crypto.randomUUID()}`);
  const taught: TaughtFigure = {
    id: 't1',
    page: 'sycm.home',
    host: 'sycm.taobao.com',
    path: '/portal/home.htm',
    metric: 'dy_viewers',
    description: { label: '观看', unit: '', neighbours: [], raw: '5', low: 5, high: 5 },
    taughtAt: 1,
  };
  const row = (field: string, found: FieldHealth['found']): FieldHealth => ({
    key: `shop:a|sycm.home|day/all//|${field}`,
    shop: 'shop:a',
    page: 'sycm.home',
    url: 'https://sycm.taobao.com/portal/home.htm',
    view: 'day/all//',
    field,
    found,
    layout: 'meaning',
    layoutSince: 1,
    lastGood: 1,
    lookedAt: 1,
    misses: 0,
    missingSince: null,
  });
  await changeTaught(db, taught.host, () => [taught]);
  await db.health.bulkPut([row('dy_viewers', 'taught'), row('uv', 'meaning')]);
  await dropTaught(db, 't1');
  expect((await db.health.toArray()).map(({ field }) => field)).toEqual(['uv']);
  expect(await db.taught.count()).toBe(0);
  await db.delete();
});
