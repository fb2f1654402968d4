import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '../../../utils/store/database';
import { SCHEMA_V1 } from '../../../utils/store/schema/v1';

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
