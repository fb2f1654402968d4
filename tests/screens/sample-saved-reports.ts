import type { DataSource } from '../../utils/model/data-source';
import { MINUTE } from '../../utils/model/day';
import type { ReportDefinition } from '../../utils/model/report-definition';
import { SAMPLE_NOW } from './sample-days';

export const SAMPLE_SAVED_ID = '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a201';

const SAMPLE: readonly ReportDefinition[] = [
  {
    id: SAMPLE_SAVED_ID,
    name: '晚上发群的日报',
    kind: 'daily',
    shops: ['shop:mianyu'],
    leftOut: [],
    period: 'last-7',
    readyAt: 18 * 60,
    madeAt: SAMPLE_NOW,
    tellsSince: SAMPLE_NOW,
  },
  {
    id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a202',
    name: '周一例会',
    kind: 'weekly',
    shops: ['shop:mianyu'],
    leftOut: ['table.findings', 'table.days'],
    period: 'last-week',
    readyAt: 9 * 60 + 30,
    madeAt: SAMPLE_NOW + MINUTE,
    tellsSince: SAMPLE_NOW,
  },
];

/** Saved reports in memory. */
export function sampleSavedReports(
  first: readonly ReportDefinition[] = SAMPLE,
): Pick<DataSource, 'savedReports' | 'saveReport' | 'forgetReport' | 'reportOpened'> {
  let all = [...first];
  return {
    savedReports: async () => all,
    saveReport: async ({ id = crypto.randomUUID(), ...draft }) => {
      const saved = { ...draft, id, madeAt: SAMPLE_NOW, tellsSince: SAMPLE_NOW };
      all = [...all.filter((one) => one.id !== id), saved];
      return saved;
    },
    forgetReport: async (id) => {
      all = all.filter((one) => one.id !== id);
    },
    reportOpened: async () => undefined,
  };
}
