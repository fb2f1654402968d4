import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskPanel } from '../../../utils/jobs/desk-panel';
import { DAY_LENGTH } from '../../../utils/model/day';
import type { KeptNotice } from '../../../utils/model/notice';
import type { PageId } from '../../../utils/model/page-id';
import type { Reading } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { keepQuestions } from '../../../utils/store/questions';

const NOW = Date.parse('2026-11-21T01:30:00Z');
const SHOP = 'shop:林记';

let db: Database;
beforeEach(() => {
  db = new Database(`panels-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const look = (page: PageId): Reading => ({
  page,
  layout: '2026',
  url: 'https://myseller.taobao.com/home.htm/notice',
  takenAt: NOW,
  shop: { name: '林记' },
  scope: { period: { kind: 'unknown' }, device: 'unknown' },
  parts: [],
  trouble: [],
});

const notice = (key: string, more: Partial<KeptNotice> = {}): KeptNotice => ({
  key,
  title: `公告 ${key}`,
  page: 'qn.notices',
  shops: [SHOP],
  firstSeenAt: NOW - DAY_LENGTH,
  lastSeenAt: NOW,
  isRule: false,
  ...more,
});

it('tells beside the notices what nobody marked as read: rules first, then the newest', async () => {
  await db.notices.bulkPut([
    notice('old', { firstSeenAt: NOW - 9 * DAY_LENGTH, publishedAt: NOW - 9 * DAY_LENGTH }),
    notice('new', { publishedAt: NOW, publishedOn: '2026-11-21' }),
    notice('fee', { isRule: true, publishedAt: NOW - 5 * DAY_LENGTH, note: '问运营' }),
    notice('read', { readAt: NOW, isRule: true }),
    notice('other', { shops: ['shop:别家'], isRule: true }),
    notice('older', { publishedAt: NOW - 20 * DAY_LENGTH }),
  ]);
  const panel = await deskPanel(db, look('qn.notices'));
  expect(panel?.cards.map(({ id, level }) => [id, level])).toEqual([
    ['fee', 'warn'],
    ['new', 'info'],
    ['old', 'info'],
  ]);
  expect(panel).toMatchObject({ desk: 'service', leftOut: 1, place: 'service?part=notices' });
  expect(panel?.cards[0]?.facts).toEqual([{ key: 'service.noticeNote', values: ['问运营'] }]);
  expect(panel?.cards[1]?.facts).toEqual([{ key: 'service.noticeOn', values: ['2026-11-21'] }]);
});

it('has nothing to say where all is read', async () => {
  await db.notices.put(notice('read', { readAt: NOW }));
  expect(await deskPanel(db, look('qn.notices'))).toBeNull();
});

it('tells beside 问大家 which questions wait for an answer, and how long', async () => {
  const asked = (key: string, days: number, more: object) => ({
    key,
    text: `问题 ${key}`,
    askedAt: NOW - days * DAY_LENGTH,
    ...more,
  });
  const rows = [
    asked('a', 2, { itemTitle: '碎花连衣裙', answered: false, answerDaysLeft: 5 }),
    asked('b', 4, { answers: 0 }),
    asked('c', 6, { answers: 3 }),
  ];
  await keepQuestions(db, SHOP, rows, NOW);
  const panel = await deskPanel(db, look('qn.questions'));
  expect(panel?.cards.map(({ id, name }) => [id, name])).toEqual([
    ['b', '问题 b'],
    ['a', '碎花连衣裙'],
  ]);
  expect(panel?.cards[1]).toMatchObject({
    said: { key: 'reviews.question', values: ['问题 a'] },
    facts: [
      { key: 'reviews.questionWaits', values: ['2'] },
      { key: 'reviews.questionLeft', values: ['5'] },
    ],
  });
});
