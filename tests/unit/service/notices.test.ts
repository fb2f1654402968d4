import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestNotices, markNotices, noteNotice } from '../../../utils/jobs/notice-desk';
import { captureOf } from '../../../utils/jobs/record-reading';
import { DAY_LENGTH, HOUR, type Instant, startOfDay } from '../../../utils/model/day';
import type { Reading } from '../../../utils/model/reading';
import { noticeTime } from '../../../utils/service/notice-time';
import { Database } from '../../../utils/store/database';
import { allNotices } from '../../../utils/store/notices';

const TODAY = '2026-11-21';
const NOW = startOfDay(TODAY) + 9 * HOUR;

describe('when a notice was published', () => {
  it.each<[string, string | null, boolean]>([
    ['2026-11-20 10:00', '2026-11-20T10:00', true],
    ['2026年11月19日', '2026-11-19T00:00', true],
    ['11-18', '2026-11-18T00:00', true],
    ['11月18日', '2026-11-18T00:00', true],
    // such a day is still to come this year: it was last year's
    ['12-30', '2025-12-30T00:00', true],
    ['02-30', null, false],
    ['昨天 18:30', '2026-11-20T00:00', true],
    ['今天', '2026-11-21T00:00', true],
    ['3天前', '2026-11-18T09:00', false],
    ['刚刚', '2026-11-21T09:00', false],
    ['2026-12-01', null, false],
    ['待定', null, false],
  ])('%s', (printed, at, isDate) => {
    const expected = at === null ? null : { at: Date.parse(`${at}:00+08:00`), isDate };
    expect(noticeTime(printed, NOW)).toEqual(expected);
  });
});

type Row = [title: string, time?: string, more?: { id?: string; group?: string }];

let db: Database;
beforeEach(() => {
  db = new Database(`notices-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function look(rows: Row[], takenAt: Instant = NOW, shop = '练习店'): Promise<void> {
  const reading: Reading = {
    page: 'qn.notices',
    layout: 'meaning',
    url: 'https://myseller.taobao.com/home.htm/seller-notice/list',
    takenAt,
    shop: { name: shop },
    scope: { period: { kind: 'live', day: TODAY }, device: 'all' },
    parts: [
      {
        kind: 'table',
        title: '公告',
        rows: rows.map(([name, time, { id, group } = {}]) => ({
          subject: { kind: 'notice', name, ...(id && { id }) },
          figures: [],
          texts: [
            ...(time ? [{ label: '时间', text: time }] : []),
            ...(group ? [{ label: '类型', text: group }] : []),
          ],
        })),
      },
    ],
    trouble: [],
  };
  const capture = captureOf(reading, '1');
  if ('ok' in capture) throw new Error(capture.why);
  await digestNotices(db, { ...capture, seq: 1 });
}

const titles = async () => (await allNotices(db)).map(({ title }) => title).sort();

describe('headlines of the platform', () => {
  it('are kept once, however often and on whichever shop’s page they are seen', async () => {
    await look([
      ['延迟发货规则调整公告', '2026-11-20'],
      ['双12报名指引', '11-18'],
    ]);
    await look([['延迟发货规则调整公告', '昨天']], NOW + HOUR, '别家');
    await look([['延迟发货规则调整公告']], NOW + 2 * HOUR);
    const kept = await allNotices(db);
    expect(kept).toHaveLength(2);
    expect(kept.find(({ isRule }) => isRule)).toMatchObject({
      title: '延迟发货规则调整公告',
      publishedOn: '2026-11-20',
      shops: ['shop:练习店', 'shop:别家'],
      firstSeenAt: NOW,
      lastSeenAt: NOW + 2 * HOUR,
    });
    expect(kept.find(({ isRule }) => !isRule)?.title).toBe('双12报名指引');
  });

  it('of the same words and another day are news', async () => {
    await look([['系统维护通知', '2026-11-20']]);
    await markNotices(
      db,
      (await allNotices(db)).map(({ key }) => key),
      true,
      NOW,
    );
    await look([['系统维护通知', '2026-11-27']], NOW + 7 * DAY_LENGTH);
    const kept = await allNotices(db);
    expect(kept.map(({ publishedOn, readAt }) => [publishedOn, readAt])).toEqual([
      ['2026-11-27', undefined],
      ['2026-11-20', NOW],
    ]);
  });

  it('without a date are the same for a month', async () => {
    await look([['系统维护通知']]);
    await look([['系统维护通知']], NOW + 29 * DAY_LENGTH);
    expect(await titles()).toHaveLength(1);
    await look([['系统维护通知']], NOW + 60 * DAY_LENGTH);
    expect(await titles()).toHaveLength(2);
  });

  it('are told by their number, and get the date that another page prints', async () => {
    await look([['延迟发货规则调整…', undefined, { id: '88231' }]]);
    await look([['延迟发货规则调整公告', '2026-11-20', { id: '88231', group: '规则' }]]);
    // the number of another kind of page
    await look([['直播中控台升级说明', '2026-11-20', { id: '88231' }]]);
    const kept = await allNotices(db);
    expect(kept).toHaveLength(2);
    expect(kept.find(({ title }) => title.startsWith('延迟'))).toMatchObject({
      publishedOn: '2026-11-20',
      group: '规则',
    });
  });

  it('stay read and keep their note when they are seen again', async () => {
    await look([['延迟发货规则调整公告', '2026-11-20']]);
    const [first] = await allNotices(db);
    const key = first?.key ?? '';
    expect(await markNotices(db, [key, 'gone'], true, NOW)).toMatchObject([{ readAt: NOW }]);
    expect(await noteNotice(db, key, '  12 月 1 日起生效  ')).toMatchObject([
      { note: '12 月 1 日起生效' },
    ]);
    await look([['延迟发货规则调整公告', '2026-11-20']], NOW + DAY_LENGTH);
    expect(await allNotices(db)).toMatchObject([{ key, readAt: NOW, note: '12 月 1 日起生效' }]);
    const [unread] = await markNotices(db, [key], false, NOW);
    expect(unread?.readAt).toBeUndefined();
    const [bare] = await noteNotice(db, key, ' ');
    expect(bare && 'note' in bare).toBe(false);
  });

  it('change nothing when the log is digested again', async () => {
    await look([['延迟发货规则调整公告', '2026-11-20']]);
    const [before] = await allNotices(db);
    await look([['延迟发货规则调整公告', '2026-11-20']]);
    expect(await allNotices(db)).toEqual([before]);
  });
});
