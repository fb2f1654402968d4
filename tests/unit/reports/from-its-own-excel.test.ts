import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { printReport } from '../../../components/views/report-print';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { recordReading } from '../../../utils/jobs/record-reading';
import { makeReport } from '../../../utils/jobs/report-desk';
import { addDays, type Day, HOUR, startOfDay } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { PrintedCell } from '../../../utils/model/printed-report';
import type { Reading } from '../../../utils/model/reading';
import type { Report, ReportKind } from '../../../utils/model/report';
import { writeReportXlsx } from '../../../utils/reports/write-report-xlsx';
import { Database } from '../../../utils/store/database';
import { stubI18n } from '../i18n-stub';
import { homeReading, metricFigure } from '../store/sample-capture';

const SHOP = 'shop:练习店';
/** A Monday to Sunday without a promotion. */
const WEEK = { from: '2026-04-13', to: '2026-04-19' };
const NOW = startOfDay('2026-04-20') + 9 * HOUR;
const FORMULA = '=HYPERLINK("https://evil.example.com","点我")';

type Line = (string | number | null)[];

let db: Database;
let report: Report;
let book: WorkBook;
let bytes: Uint8Array;

/** Money in cents and people by a rule of no pattern, so that a wrong column shows. */
function figuresOf(day: Day): Partial<Record<MetricId, number>> {
  const n = Number(day.replaceAll('-', '')) % 9973;
  const uv = 800 + ((n * 37) % 400);
  const pay_buyers = 20 + ((n * 13) % 30);
  return {
    uv,
    pay_buyers,
    pay_amt: ((n * 7919) % 900_000) / 100 + 1000,
    pay_items: pay_buyers + 3,
  };
}

const item = (day: Day, id: string, name: string): Reading => ({
  ...homeReading(day, [], startOfDay(addDays(day, 1)) + 8 * HOUR),
  page: 'sycm.item.rank',
  parts: [
    {
      kind: 'table',
      rows: [
        {
          subject: { kind: 'item', id, name },
          figures: [
            metricFigure('pay_amt', (Number(id) % 977) + 0.37),
            metricFigure('item_uv', 50),
          ],
        },
      ],
    },
  ],
});

beforeAll(async () => {
  await stubI18n();
  db = new Database(`excel-${crypto.randomUUID()}`);
  for (let back = 14; back > 0; back--) {
    const day = addDays('2026-04-20', -back);
    const figures = Object.entries(figuresOf(day)).map(([metric, value]) =>
      metricFigure(metric as MetricId, value),
    );
    const at = startOfDay(addDays(day, 1)) + 8 * HOUR;
    await recordReading(db, homeReading(day, figures, at), '0.1.0');
    for (const [id, name] of [
      ['601234567890', FORMULA],
      ['601234567891', '+cmd|calc'],
      ['601234567892', '@SUM(A1)'],
    ] as const)
      await recordReading(db, item(day, id, name), '0.1.0');
  }
  await digestCaptures(db);
  report = await makeReport(db, { kind: 'weekly', shops: [SHOP], span: WEEK }, NOW);
  const blob = await writeReportXlsx(printReport(report));
  bytes = new Uint8Array(await blob.arrayBuffer());
  book = read(bytes);
});
afterAll(() => db.delete());

function sheet(name: string): Record<string, string | number | null>[] {
  const found = book.SheetNames.find((one) => one.startsWith(name));
  const [head = [], ...rows] = utils.sheet_to_json<Line>(book.Sheets[found ?? ''] ?? {}, {
    header: 1,
    defval: null,
  });
  const end = rows.findIndex((row) => row.every((cell) => cell === null));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .map((row) => Object.fromEntries(head.map((label, at) => [String(label), row[at] ?? null])));
}
const column = (rows: ReturnType<typeof sheet>, label: string) =>
  rows.map((row) => row[label]).filter((value) => typeof value === 'number');
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const cents = (value: unknown) => Math.round(Number(value) * 100);

describe('a weekly report recomputed from its own Excel', () => {
  let days: ReturnType<typeof sheet>;
  let week: (metric: string) => Record<string, string | number | null>;
  beforeEach(() => {
    days = sheet('每日数据');
    week = (metric) => sheet('本周与上周').find((row) => row.指标 === metric) ?? {};
  });

  it('has the sums of its days, to the cent', () => {
    expect(days).toHaveLength(7);
    expect(cents(week('支付金额').本周)).toBe(cents(sum(column(days, '支付金额'))));
    expect(week('支付件数').本周).toBe(sum(column(days, '支付件数')));
  });

  it('has visitors as the mean of its days, and ratios from their parts', () => {
    const [uv, buyers, money] = ['访客数', '支付买家数', '支付金额'].map((label) =>
      sum(column(days, label)),
    ) as [number, number, number];
    expect(week('访客数').本周).toBeCloseTo(uv / 7, 10);
    expect(week('支付转化率').本周).toBeCloseTo(buyers / uv, 12);
    expect(cents(week('客单价').本周)).toBe(cents(money / buyers));
  });

  it('has changes that follow from its two columns', () => {
    for (const metric of ['支付金额', '访客数', '客单价']) {
      const { 本周: now, 上周: before, 环比: change } = week(metric);
      expect(change).toBeCloseTo(Number(now) / Number(before) - 1, 10);
    }
    const { 本周: now, 上周: before, 环比: points } = week('支付转化率');
    expect(points).toBeCloseTo((Number(now) - Number(before)) * 100, 9);
  });

  it('has three factors that add up to what sales changed, to the cent', () => {
    const moved = column(sheet('销售额和什么一起变'), '变化金额');
    const { 本周: now, 上周: before } = week('支付金额');
    expect(cents(sum(moved.slice(0, 3)))).toBe(cents(moved[3]));
    expect(cents(moved[3])).toBe(cents(now) - cents(before));
  });

  it('has a share of the shop for every item', () => {
    for (const row of sheet('商品'))
      expect(row.占全店).toBeCloseTo(Number(row.支付金额) / Number(week('支付金额').本周), 12);
  });

  it('lists for each daily figure its page, scope and time; the sheets say the same', () => {
    const sources = sheet('数字出处');
    const shop = sources.filter((row) => row.对象 === null);
    for (const [label, metric] of [
      ['支付金额', '支付金额'],
      ['访客数', '访客数'],
    ] as const)
      for (const row of days) {
        const from = shop.find((one) => one.指标 === metric && one.日期 === row.日期);
        expect(from).toMatchObject({ 数值: row[label], 读过次数: 1 });
        expect(from?.读取时间).toMatch(/08:00$/);
        expect(from?.页面).toBeTruthy();
        expect(from?.口径).toBeTruthy();
      }
    // of items too: three items on fourteen days, two figures each
    expect(sources.filter((row) => row.对象 !== null)).toHaveLength(3 * 14 * 2);
  });

  it('keeps titles that begin like a formula as texts', () => {
    const found = book.SheetNames.find((name) => name.startsWith('商品')) ?? '';
    const cells = Object.values(book.Sheets[found] ?? {}) as {
      f?: string;
      v?: unknown;
      t?: string;
    }[];
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.filter(({ v }) => v === FORMULA).map(({ t }) => t)).toEqual(['s']);
  });
});

/** Plans and words of another shop, so that the week's own sheets stay as they are. */
const rowsOf = (day: Day, kind: 'plan' | 'keyword'): Reading => ({
  ...homeReading(day, [], startOfDay(addDays(day, 1)) + 8 * HOUR, '二号店'),
  page: kind === 'plan' ? 'ali.report' : 'sycm.flow.keyword',
  parts: [
    {
      kind: 'table',
      rows: ['=1+1', '-夏款', '@词'].map((name, i) => ({
        subject: { kind, name, id: String(i) },
        figures:
          kind === 'plan'
            ? [
                metricFigure('cost', 10.01 + i),
                metricFigure('clk', 7 + i),
                metricFigure('ad_gmv', 33.37 + i),
              ]
            : [metricFigure('kw_uv', 40 + i), metricFigure('pay_buyers', 2 + i)],
      })),
    },
  ],
});

/** What a cell of the workbook is to hold: the very figure, the very text, or nothing. */
function heldBy({ shown, value, format }: PrintedCell): unknown {
  if (format === 'text' || format === 'day') return shown;
  if (value === undefined) return '';
  return expect.closeTo(format === 'points' ? value * 100 : value, 9);
}

describe('every kind of report', () => {
  beforeAll(async () => {
    for (let back = 7; back > 0; back--)
      for (const kind of ['plan', 'keyword'] as const)
        await recordReading(db, rowsOf(addDays('2026-04-20', -back), kind), '0.1.0');
    await digestCaptures(db);
  });

  it.each<[ReportKind, string, number]>([
    ['daily', SHOP, 2],
    ['weekly', SHOP, 5],
    ['monthly', SHOP, 5],
    ['items', SHOP, 2],
    ['ads', 'shop:二号店', 2],
    ['keywords', 'shop:二号店', 2],
    ['plan', SHOP, 2],
  ])(
    '%s stands in its workbook as it stands on the screen, to the cent',
    async (kind, shop, least) => {
      const span = kind === 'monthly' ? { from: '2026-04-01', to: '2026-04-30' } : WEEK;
      const printed = printReport(await makeReport(db, { kind, shops: [shop], span }, NOW));
      const told = printed.tables.filter(({ rows }) => rows.length > 0);
      expect(told.length).toBeGreaterThanOrEqual(least);
      expect(printed.tables.at(-1)?.title).toBe('数字出处');
      const made = read(new Uint8Array(await (await writeReportXlsx(printed)).arrayBuffer()));
      printed.tables.forEach(({ rows }, at) => {
        const sheet = made.Sheets[made.SheetNames[at] ?? ''] ?? {};
        rows.forEach((cells, r) => {
          cells.forEach((said, c) => {
            const cell = sheet[utils.encode_cell({ r: r + 1, c })];
            expect(cell?.f).toBeUndefined();
            expect(cell?.v ?? '').toEqual(heldBy(said));
          });
        });
      });
    },
  );

  it('of plans sums their days, to the cent', async () => {
    const asked = { kind: 'ads' as const, shops: ['shop:二号店'], span: WEEK };
    const printed = printReport(await makeReport(db, asked, NOW));
    book = read(new Uint8Array(await (await writeReportXlsx(printed)).arrayBuffer()));
    const plans = sheet('推广计划');
    expect(plans).toHaveLength(3);
    // seven days of 10.01, 11.01 and 12.01
    expect(plans.map(({ 花费: cost }) => cents(cost)).toSorted((a, b) => a - b)).toEqual([
      7007, 7707, 8407,
    ]);
  });
});

const [office] = spawnSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], {
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter(Boolean);

describe('in LibreOffice', () => {
  it.skipIf(office === undefined)(
    'opens without a warning, with formulas as texts (skipped where LibreOffice is not installed)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'report-'));
      try {
        writeFileSync(join(folder, 'report.xlsx'), bytes);
        const run = spawnSync(
          office ?? '',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
            '--outdir',
            folder,
            join(folder, 'report.xlsx'),
          ],
          { encoding: 'utf8', timeout: 120_000 },
        );
        expect(run.status).toBe(0);
        // What it says of its own Java is no word about the file.
        const said = `${run.stderr}${run.stdout}`.split('\n').filter((line) => !/java/i.test(line));
        expect(said.join('\n')).not.toMatch(/warn|error|corrupt|repair|could not/i);
        const items = readFileSync(join(folder, 'report-商品 练习店.csv'), 'utf8');
        expect(items).toContain('"=HYPERLINK(""https://evil.example.com"",""点我"")"');
        expect(items).toContain('+cmd|calc');
        const days = readFileSync(join(folder, 'report-每日数据 练习店.csv'), 'utf8');
        expect(days.split('\n')[1]).toContain(WEEK.from);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    150_000,
  );
});
