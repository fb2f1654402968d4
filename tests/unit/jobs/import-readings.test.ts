import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { importReadings } from '../../../utils/jobs/import-readings';
import { loadSeries, WHOLE_SHOP } from '../../../utils/jobs/load-series';
import { readExportFile } from '../../../utils/jobs/read-exports';
import { recordReading } from '../../../utils/jobs/record-reading';
import { addDays, HOUR } from '../../../utils/model/day';
import type { Reading } from '../../../utils/model/reading';
import { DAY_STATE } from '../../../utils/model/series';
import { Database } from '../../../utils/store/database';
import { workbook } from '../reports/export-files';

const NOW = Date.UTC(2026, 8, 18, 2);
const SHOP = 'shop:练习店';
const HEAD = ['统计日期', '店铺名称', '访客数', '支付金额'];

function exported(rows: unknown[][], now = NOW): Reading[] {
  const bytes = workbook([HEAD, ...rows]);
  const { outcome, tables } = readExportFile({ name: '日报.xlsx', bytes, now });
  if (!outcome.ok) throw new Error(outcome.why);
  return tables.flatMap(({ readings }) => readings);
}

const home = (uv: number, takenAt: number): Reading => ({
  page: 'sycm.home',
  layout: 'meaning',
  url: 'https://sycm.taobao.com/portal/home.htm',
  takenAt,
  shop: { name: '练习店' },
  scope: { period: { kind: 'day', day: '2026-09-16' }, device: 'all' },
  parts: [
    {
      kind: 'metrics',
      figures: [
        {
          metric: 'uv',
          label: '访客数',
          raw: String(uv),
          figure: { kind: 'exact', value: uv },
          found: 'meaning',
        },
      ],
    },
  ],
  trouble: [],
});

describe('an import', () => {
  let db: Database;
  let count = 0;
  beforeEach(() => {
    count += 1;
    db = new Database(`import-${count}`);
  });
  afterEach(() => db.delete());

  const visitors = async () => {
    await digestCaptures(db);
    const [series] = await loadSeries(db, SHOP, WHOLE_SHOP, ['uv'], '2026-09-14', '2026-09-16');
    return series?.days.map(({ value, state }) => [value, state]);
  };
  const ROWS = [
    ['2026-09-14', '练习店', 400, '9,000.00'],
    ['2026-09-16', '练习店', 431, '10,638.00'],
  ];

  it('fills the history: old days settled, fresh ones provisional, unread ones gaps', async () => {
    expect(await importReadings(db, exported(ROWS), '1')).toEqual({
      added: 2,
      known: 0,
      refused: {},
    });
    expect(await visitors()).toEqual([
      [400, DAY_STATE.settled],
      [null, DAY_STATE.gap],
      [431, DAY_STATE.provisional],
    ]);
  });

  it('changes nothing the second time, also on another day', async () => {
    await importReadings(db, exported(ROWS), '1');
    const before = await db.captures.count();
    const again = exported(ROWS, NOW + 30 * HOUR);
    expect(await importReadings(db, again, '1')).toEqual({ added: 0, known: 2, refused: {} });
    expect(await db.captures.count()).toBe(before);
    expect((await visitors())?.at(-1)).toEqual([431, DAY_STATE.provisional]);
  });

  it('meets what was read on the page: the later look counts, two that agree settle', async () => {
    await recordReading(db, home(420, NOW - 10 * HOUR), '1');
    await importReadings(db, exported(ROWS), '1');
    expect((await visitors())?.at(-1)).toEqual([431, DAY_STATE.provisional]);
    await recordReading(db, home(431, NOW + 4 * HOUR), '1');
    expect((await visitors())?.at(-1)).toEqual([431, DAY_STATE.settled]);
  });

  it('refuses what names no shop, and says how many', async () => {
    const nameless = exported(ROWS).map(({ shop: _, ...reading }) => reading);
    expect(await importReadings(db, nameless, '1')).toEqual({
      added: 0,
      known: 0,
      refused: { 'not-certain': 2 },
    });
  });

  it('keeps all readings of a batch or none of them', async () => {
    const batch = exported(ROWS);
    const [, last] = batch;
    if (!last) throw new Error('no readings');
    // What cannot be stored stands in for a disk that is full at the last reading.
    Object.assign(last, { layout: () => 'not to be cloned' });
    expect(await importReadings(db, batch, '1')).toEqual({
      added: 0,
      known: 0,
      refused: { 'store-closed': 2 },
    });
    expect(await db.captures.count()).toBe(0);
    expect(await db.tracks.count()).toBe(0);
  });

  it('knows rows again within one batch, and takes what was corrected as another look', async () => {
    const twice = [...exported(ROWS), ...exported(ROWS)];
    expect(await importReadings(db, twice, '1')).toEqual({ added: 2, known: 2, refused: {} });
    const corrected = exported([['2026-09-16', '练习店', 433, '10,638.00']], NOW + HOUR);
    expect(await importReadings(db, corrected, '1')).toMatchObject({ added: 1, known: 0 });
    expect((await visitors())?.at(-1)).toEqual([433, DAY_STATE.provisional]);
    // The first file once more is older than what is known, and brings nothing back.
    expect(await importReadings(db, exported(ROWS), '1')).toMatchObject({ added: 0, known: 2 });
    expect((await visitors())?.at(-1)).toEqual([433, DAY_STATE.provisional]);
  });

  it('keeps a shop of another platform apart from one of the same name', async () => {
    await importReadings(db, exported(ROWS), '1');
    const jd = [
      ['日期', '店铺名称', '访客数', '成交金额', '成交客户数'],
      ['2026-09-16', '练习店', 77, '500.00', 3],
    ];
    const { tables } = readExportFile({ name: '商智.xlsx', bytes: workbook(jd), now: NOW });
    await importReadings(
      db,
      tables.flatMap(({ readings }) => readings),
      '1',
    );
    expect((await visitors())?.at(-1)).toEqual([431, DAY_STATE.provisional]);
    const [series] = await loadSeries(
      db,
      'shop:京东·练习店',
      WHOLE_SHOP,
      ['uv'],
      '2026-09-16',
      '2026-09-16',
    );
    expect(series?.days.map(({ value }) => value)).toEqual([77]);
  });

  it('takes months of several shops', async () => {
    const rows = Array.from({ length: 3 }, (_, shop) =>
      Array.from({ length: 40 }, (__, day) => [
        addDays('2025-09-15', day),
        `${shop}号店`,
        300 + day,
        `${(day + 1) * 10}.00`,
      ]),
    ).flat();
    expect(await importReadings(db, exported(rows), '1')).toMatchObject({ added: 120, known: 0 });
  });
});
