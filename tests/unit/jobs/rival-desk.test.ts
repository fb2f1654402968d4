import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareRivals } from '../../../utils/jobs/compare-desk';
import { saveDecision } from '../../../utils/jobs/decision-desk';
import { listListings } from '../../../utils/jobs/list-listings';
import { saveNote } from '../../../utils/jobs/note-desk';
import { listNotes, rivalView } from '../../../utils/jobs/rival-desk';
import { eventStudy, watchedWords } from '../../../utils/jobs/watch-desk';
import { DAY_LENGTH } from '../../../utils/model/day';
import type { Listing } from '../../../utils/model/listing';
import type { Reading } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { keepNote } from '../../../utils/store/notes';
import { keepWatched } from '../../../utils/store/unwatched';
import { boardRowOf } from '../rivals/board-row-of';
import { listingOf } from '../rivals/listing-of';
import { testMorning } from './test-morning';

const START = Date.parse('2026-11-02T03:00:00Z');
const ITEM = 'tmall:601234567890';

let db: Database;
let now: number;
beforeEach(() => {
  db = new Database(`rivals-${crypto.randomUUID()}`);
  now = START;
});
afterEach(() => db.delete());

const take = (reading: Reading) => testMorning(db, () => now).snapshot(reading, reading.url);
const scope = { period: { kind: 'unknown' }, device: 'unknown' } as const;

const item = (more: Partial<Listing>): Reading => ({
  page: 'tb.item',
  layout: '2024-06',
  url: 'https://detail.tmall.com/item.htm?id=601234567890',
  takenAt: now,
  scope,
  parts: [{ kind: 'listing', listing: listingOf(more) }],
  trouble: [],
});

/** Sixty results; the rival stands where it is put, the others keep their order. */
const search = (place: number): Reading => {
  const others = Array.from({ length: 59 }, (_, i) => String(700_000 + i));
  const ids = others.toSpliced(place - 1, 0, '601234567890');
  return {
    page: 'tb.search',
    layout: '2024-06',
    url: 'https://s.taobao.com/search?q=x',
    takenAt: now,
    scope,
    parts: [{ kind: 'board', query: '连衣裙', rows: ids.map((id, i) => boardRowOf(id, i + 1)) }],
    trouble: [],
  };
};

describe('the rival desk', () => {
  it('dates a change between two looks and weighs it beside untouched items', async () => {
    await take(item({}));
    await take(search(40));
    now += DAY_LENGTH;
    await take(search(40));
    await take(item({}));
    now += DAY_LENGTH;
    await take(item({ title: '新款韩版连衣裙显瘦加绒' }));
    await take(search(5));
    const view = await rivalView(db, ITEM, now);
    expect(view).toMatchObject({ item: ITEM, own: false, looks: 3, versions: 2 });
    expect(view?.entries).toHaveLength(1);
    expect(view?.entries[0]).toMatchObject({
      after: START + DAY_LENGTH,
      before: START + 2 * DAY_LENGTH,
      effect: {
        kind: 'moved',
        by: 'rank',
        name: { page: 'tb.search', query: '连衣裙' },
        was: 40,
        now: 5,
        looks: { before: 2, after: 1 },
      },
    });
    expect(view?.entries[0]?.changes.map(({ kind }) => kind)).toEqual(['title']);
  });

  it('has no effect where no list shows the item, and nothing where no snapshot is', async () => {
    await take(item({}));
    now += DAY_LENGTH;
    await take(item({ title: '别的' }));
    expect((await rivalView(db, ITEM, now))?.entries[0]?.effect).toBeNull();
    expect(await rivalView(db, 'tmall:1', now)).toBeNull();
    expect(await compareRivals(db, ['tmall:1', ITEM], now)).toHaveLength(1);
  });

  it('watches every rival until the operator says otherwise, and no own item', async () => {
    await db.tracks.put({ track: 'shop:练习店|sycm.home|x', content: '', takenAt: 1 });
    await take(item({}));
    await take(item({ itemId: '601234567899', shop: { name: '练习店' } }));
    const states = async () =>
      (await listListings(db)).map(({ item: key, own, watched }) => [key, own, watched]).toSorted();
    expect(await states()).toEqual([
      [ITEM, false, true],
      ['tmall:601234567899', true, false],
    ]);
    await keepWatched(db, ITEM, false);
    expect((await states())[0]).toEqual([ITEM, false, false]);
    await keepWatched(db, ITEM, true);
    expect((await states())[0]).toEqual([ITEM, false, true]);
  });

  it('lists notes with their items', async () => {
    await take(item({}));
    const text = { sellingPoint: '裸睡', numericPoint: '', promoTag: '', badge: '', mainColor: '' };
    await keepNote(db, {
      ...text,
      id: 'n',
      item: ITEM,
      about: 'title',
      isVideo: false,
      difference: '',
      action: '',
      writtenAt: now,
      changedAt: now,
    });
    expect(await listNotes(db)).toMatchObject([
      { title: '新款韩版连衣裙显瘦纯棉', shopName: '某某旗舰店', note: { sellingPoint: '裸睡' } },
    ]);
  });

  it('links a note to a decision that stands in the journal, and to no other', async () => {
    const fields = { sellingPoint: '裸睡', numericPoint: '', promoTag: '', badge: '' };
    const more = { mainColor: '', isVideo: false, difference: '', action: '换图' };
    const draft = { ...fields, ...more, item: ITEM, about: 'title' as const, tags: '爆款' };
    const { id } = await saveDecision(
      db,
      { shop: 'shop:甲', subject: 'shop:甲', subjectName: '甲', kind: 'title', what: '换图' },
      now,
    );
    expect(await saveNote(db, { ...draft, decision: id }, now)).toMatchObject({
      decision: id,
      tags: '爆款',
    });
    expect(await saveNote(db, { ...draft, decision: 'gone' }, now)).not.toHaveProperty('decision');
  });

  it('gives the own place for every kept query, and says how many results were seen', async () => {
    await db.tracks.put({ track: 'shop:练习店|sycm.home|x', content: '', takenAt: 1 });
    const results = search(40);
    const own = boardRowOf('1', 61, { shop: { name: '练习店' } });
    const [part] = results.parts;
    if (part?.kind === 'board') part.rows.push(own);
    await take(results);
    expect(await watchedWords(db, 'shop:练习店', now)).toMatchObject([
      {
        word: '连衣裙',
        places: [{ rank: 61, seen: 61, promoted: false }],
        visitors: { lastWeek: null, weekBefore: null, days: [] },
        market: {},
        raised: false,
      },
    ]);
  });

  it('studies a change only where one was seen, and says when answers fall due', async () => {
    await take(item({}));
    now += DAY_LENGTH;
    await take(item({ title: '别的' }));
    const study = await eventStudy(db, { item: ITEM, before: now, shop: 'shop:练习店' }, now);
    expect(study).toMatchObject({
      after: START,
      before: now,
      event: { shop: 'shop:练习店', at: now, notBefore: START },
      answers: [{ kind: 'pending' }, { kind: 'pending' }, { kind: 'pending' }],
      others: [],
    });
    const asked = { item: ITEM, shop: 'shop:练习店' };
    expect(await eventStudy(db, { ...asked, before: START }, now)).toBeNull();
    const ofItem = { ...asked, before: now, subject: 'shop:练习店>item:7' };
    expect((await eventStudy(db, ofItem, now))?.event.subject).toBe('shop:练习店>item:7');
    const ofAnother = { ...asked, before: now, subject: 'shop:别店>item:7' };
    expect(await eventStudy(db, ofAnother, now)).toBeNull();
  });
});
