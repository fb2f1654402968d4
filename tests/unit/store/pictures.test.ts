import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoredPicture } from '../../../utils/model/picture';
import { Database } from '../../../utils/store/database';
import { keepPictures, picturesByName } from '../../../utils/store/pictures';

let db: Database;
beforeEach(() => {
  db = new Database(`pictures-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const copy = (id: string, content = id): StoredPicture & { id: string } => ({
  id,
  content,
  data: `data:image/webp;base64,${content}`,
  side: 160,
  signature: { hash: '0', luma: [], chroma: [] },
});
const contents = async () => (await db.pictures.toCollection().primaryKeys()).sort();
const names = async () => (await db.pictureNames.toCollection().primaryKeys()).sort();

it('keeps one copy of what two names show', async () => {
  await keepPictures(db, [copy('a', 'x'), copy('b', 'x')], [], 1);
  expect(await contents()).toEqual(['x']);
  const found = await picturesByName(db, ['a', 'b', 'c']);
  expect([...found].map(([id, { content }]) => [id, content])).toEqual([
    ['a', 'x'],
    ['b', 'x'],
  ]);
});

it('drops a copy with its last name, and not before', async () => {
  await keepPictures(db, [copy('a', 'x'), copy('b', 'x')], [], 1);
  await keepPictures(db, [copy('a', 'larger')], [], 2);
  expect(await contents()).toEqual(['larger', 'x']);
  await keepPictures(db, [copy('b', 'larger')], [], 3);
  expect(await contents()).toEqual(['larger']);
});

it('beyond so many names drops those that were not seen for longest', async () => {
  await keepPictures(db, [copy('a'), copy('b'), copy('c')], [], 1, 3);
  await keepPictures(db, [], ['a'], 2, 3);
  await keepPictures(db, [copy('d'), copy('e')], [], 3, 3);
  expect(await names()).toEqual(['a', 'd', 'e']);
  expect(await contents()).toEqual(['a', 'd', 'e']);
});
