import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMorning } from '../../../utils/jobs/morning';
import { isTaughtPage, leaveOpen, saveTaught, taughtAt } from '../../../utils/jobs/teaching';
import { HOUR, startOfDay } from '../../../utils/model/day';
import type { Reading } from '../../../utils/model/reading';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { TaughtDraft } from '../../../utils/model/taught';
import { Database } from '../../../utils/store/database';
import { yearsOfSubject } from '../../../utils/store/years';
import { homeReading, metricFigure } from '../store/sample-capture';

const ERP = 'https://erp.example.com/report/12';
const NOW = startOfDay('2026-07-23') + 9 * HOUR;
const YESTERDAY = '2026-07-22';

let db: Database;
let now = NOW;
beforeEach(() => {
  db = new Database(`teaching-${crypto.randomUUID()}`);
  now = NOW;
});
afterEach(() => db.delete());

const draft = (change: Partial<TaughtDraft> = {}): TaughtDraft => ({
  page: null,
  host: 'erp.example.com',
  path: '/report/#',
  metric: 'uv',
  description: { label: '到店', unit: '人', neighbours: [], raw: '9人', low: 9, high: 9 },
  place: { shop: '听雨', period: 'yesterday' },
  ...change,
});

describe('teaching on a page that no reader knows', () => {
  it('keeps one answer of shop and day for all figures of the page', async () => {
    await saveTaught(db, draft(), ERP, NOW);
    const place = { shop: '听雨二店', period: 'today' } as const;
    await saveTaught(db, draft({ metric: 'pay_amt', place }), ERP, NOW);
    await saveTaught(db, draft({ path: '/other' }), ERP, NOW);
    const taught = await taughtAt(db, ERP);
    expect(taught.filter(({ path }) => path === '/report/#').map((one) => one.place)).toEqual([
      place,
      place,
    ]);
    expect(taught.find(({ path }) => path === '/other')?.place?.shop).toBe('听雨');
  });

  it('takes the place of the same figure taught before, and asks about it again', async () => {
    const { id } = await saveTaught(db, draft(), ERP, NOW);
    await leaveOpen(db, id, ERP);
    expect(await taughtAt(db, ERP)).toMatchObject([{ id, leftOpen: true }]);
    await saveTaught(db, draft(), ERP, NOW);
    const [again, ...more] = await taughtAt(db, ERP);
    expect([again?.id, again?.leftOpen, more]).toEqual([id, undefined, []]);
  });

  it.each([
    ['for another host', draft({ host: 'other.example.com' }), ERP],
    ['as a page that has a reader', draft({ page: 'sycm.home' }), ERP],
    ['without a shop', draft({ place: undefined }), ERP],
    [
      'with a shop where the page names its own',
      draft({ page: 'sycm.home', host: 'sycm.taobao.com', path: '/portal/home.htm' }),
      'https://sycm.taobao.com/portal/home.htm',
    ],
  ])('is refused %s', async (_name, taught, url) => {
    await expect(saveTaught(db, taught, url, NOW)).rejects.toThrow('refused');
    expect(await db.taught.count()).toBe(0);
  });

  it('leaves nothing open for another host', async () => {
    const { id } = await saveTaught(db, draft(), ERP, NOW);
    await leaveOpen(db, id, 'https://other.example.com/');
    expect(await taughtAt(db, ERP)).not.toHaveProperty('0.leftOpen');
  });

  it('knows the page by its path, whatever the numbers in it', async () => {
    await saveTaught(db, draft(), ERP, NOW);
    expect(await isTaughtPage(db, 'https://erp.example.com/report/99')).toBe(true);
    expect(await isTaughtPage(db, 'https://erp.example.com/reports')).toBe(false);
    expect(await isTaughtPage(db, 'about:blank')).toBe(false);
  });
});

describe('what was taught on a page that no reader knows', () => {
  const morningAt = () =>
    createMorning({
      db,
      now: () => now,
      reader: '0.1.0',
      settings: async () => DEFAULT_SETTINGS,
      last: async () => null,
      show: async () => undefined,
    });
  const taughtReading = (uv: number, change: Partial<Reading> = {}): Reading => ({
    ...homeReading(YESTERDAY, [{ ...metricFigure('uv', uv), found: 'taught' }]),
    page: 'taught.page',
    url: ERP,
    takenAt: now,
    shop: { name: '听雨' },
    ...change,
  });
  const uvOf = async (subject: string) => {
    const [year] = await yearsOfSubject(db, subject);
    return [...(year?.values ?? [])].filter((value) => value > 0);
  };

  it('is recorded and folded into the days of the shop that was named', async () => {
    await saveTaught(db, draft(), ERP, NOW);
    const morning = morningAt();
    expect(await morning.record(taughtReading(1204), ERP)).toMatchObject({ ok: true });
    await morning.settled();
    expect(await uvOf('shop:听雨')).toEqual([1204]);
  });

  it('gives way to what the console says of the same day', async () => {
    await saveTaught(db, draft(), ERP, NOW);
    const morning = morningAt();
    await morning.record(taughtReading(1204), ERP);
    const home: Reading = {
      ...homeReading(YESTERDAY, [metricFigure('uv', 1300)]),
      takenAt: now,
      shop: { name: '听雨' },
    };
    expect(await morning.record(home, home.url)).toMatchObject({ ok: true });
    now += HOUR;
    await morning.record(taughtReading(1210), ERP);
    await morning.settled();
    expect(await uvOf('shop:听雨')).toEqual([1300]);
  });

  it.each([
    ['another shop than was named', { shop: { name: '别家' } }],
    ['another page of the host', { url: 'https://erp.example.com/other' }],
    ['a page that has a reader', { url: 'https://sycm.taobao.com/portal/home.htm' }],
  ])('is refused for %s', async (_name, change) => {
    await saveTaught(db, draft(), ERP, NOW);
    const reading = taughtReading(1204, change);
    expect(await morningAt().record(reading, reading.url)).toEqual({ ok: false, why: 'malformed' });
    expect(await db.captures.count()).toBe(0);
  });

  it('is kept as no day where the day is not known', async () => {
    await saveTaught(db, draft({ place: { shop: '听雨', period: 'unknown' } }), ERP, NOW);
    const reading = taughtReading(1204, { scope: { period: { kind: 'unknown' }, device: 'all' } });
    expect(await morningAt().record(reading, ERP)).toMatchObject({ ok: false, why: 'not-certain' });
    expect(await db.captures.count()).toBe(0);
  });
});
