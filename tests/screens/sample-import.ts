import type { ImportRun } from '../../components/views/run-import';
import type { ExportOutcome, ExportPreview, OpenedExport } from '../../utils/model/import';
import type { Reading } from '../../utils/model/reading';

const reading = (day: string): Reading => ({
  page: 'sycm.adm',
  layout: 'export 2026-09',
  url: 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space',
  takenAt: Date.UTC(2026, 10, 20, 1),
  scope: { period: { kind: 'day', day }, device: 'all' },
  parts: [
    {
      kind: 'metrics',
      figures: [
        {
          metric: 'uv',
          label: '访客数',
          raw: '431',
          figure: { kind: 'exact', value: 431 },
          found: 'layout',
        },
      ],
    },
  ],
  trouble: [],
});

/** A daily report of three days without a shop's name, with a column twice and a row of totals. */
export const samplePreview: ExportPreview = {
  file: '日报_20260918_0f3a.xlsx',
  sheet: 'data',
  page: 'sycm.adm',
  columns: [
    { name: '统计日期', sample: '2026-09-16', use: 'name' },
    { name: '访客数', sample: '431', use: 'figure', metric: 'uv' },
    { name: '无线端访客数', sample: '418', use: 'figure', metric: 'uv', device: 'wireless' },
    { name: '支付金额', sample: '10,638.00', use: 'figure', metric: 'pay_amt' },
    { name: '支付金额环比', sample: '3.25%', use: 'unused', why: 'change' },
    { name: '备注', sample: '', use: 'unused', why: 'empty' },
    { name: '浏览量', sample: '', use: 'unused', why: 'twice' },
  ],
  days: { from: '2026-09-16', to: '2026-09-18' },
  shops: [],
  questions: ['shop'],
  rowsTaken: 3,
  skipped: [
    { row: 5, why: 'total' },
    { row: 6, why: 'not-over' },
  ],
  readings: 3,
  figures: 9,
};

export const sampleExport: ExportOutcome = {
  ok: true,
  exports: [samplePreview],
  refused: [{ file: samplePreview.file, sheet: '说明', why: 'unknown-report' }],
};

/** An item report without days, and one of 万相台 without its window. */
export const sampleQuestions: ExportOutcome = {
  ok: true,
  exports: [
    { ...samplePreview, page: 'ali.report', questions: ['shop', 'window'], skipped: [] },
    {
      ...samplePreview,
      sheet: 'BusinessReport',
      page: 'amazon.seller',
      days: null,
      questions: ['shop', 'days'],
      skipped: [],
    },
  ],
  refused: [],
};

const sampleReadings = ['2026-09-16', '2026-09-17', '2026-09-18'].map(reading);

/** A file as the dashboard's worker keeps it. */
export function openedSample(outcome: ExportOutcome): OpenedExport {
  return {
    outcome,
    batch: async (_table, from, { shop, window }) => {
      const readings = sampleReadings.slice(from).map((one) => ({
        ...one,
        shop: { name: shop },
        scope: { ...one.scope, ...(window && { window }) },
      }));
      return { readings: JSON.stringify(readings), count: readings.length, kept: [] };
    },
    close: () => undefined,
  };
}

/** An import under way, stopped by a full disk, and one that brought nothing new. */
export const sampleRuns: ImportRun[] = [
  { state: 'running', done: 120, total: 365 },
  {
    state: 'stopped',
    outcome: { added: 120, known: 2, refused: { 'disk-full': 60 } },
    kept: [{ shop: '练习旗舰店', from: '2025-09-16', to: '2026-01-15' }],
  },
  { state: 'done', outcome: { added: 0, known: 365, refused: {} }, kept: [] },
];
