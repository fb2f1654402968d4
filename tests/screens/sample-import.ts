import type { ExportOutcome } from '../../utils/model/import';
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
export const sampleExport: ExportOutcome = {
  ok: true,
  exports: [
    {
      file: '日报_20260918_0f3a.xlsx',
      sheet: 'data',
      page: 'sycm.adm',
      columns: [
        { name: '统计日期', use: 'name' },
        { name: '访客数', use: 'figure' },
        { name: '支付金额', use: 'figure' },
        { name: '备注', use: 'text' },
        { name: '浏览量', use: 'twice' },
      ],
      days: { from: '2026-09-16', to: '2026-09-18' },
      shops: [],
      readings: ['2026-09-16', '2026-09-17', '2026-09-18'].map(reading),
      rowsTaken: 3,
      skipped: [{ row: 5, why: 'no-day' }],
    },
  ],
};
