import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { PrintedReport } from '../../utils/model/printed-report';
import type { ReportQuestion } from '../../utils/model/report';
import { saveFile } from '../ui/save-file';
import { drawReportPictures } from './report-picture';
import type { ReportFile, WriteReport } from './reports-view';

interface ReportActionsProps {
  report: PrintedReport;
  question: ReportQuestion;
  writeReport: WriteReport;
}

/** Saves the report as a workbook or a page, or copies it as a text for the team's chat. */
export function ReportActions({ report, question, writeReport }: ReportActionsProps) {
  const said = useSignal('');
  const busy = useSignal(false);
  const run = async (task: () => Promise<void>, done: string) => {
    busy.value = true;
    said.value = i18n.t('report.working');
    try {
      await task();
      said.value = done;
    } catch {
      said.value = i18n.t('report.failed');
    }
    busy.value = false;
  };
  const save = (file: Exclude<ReportFile, 'text'>) =>
    run(async () => {
      const pictures = file === 'xlsx' ? await drawReportPictures(report) : [];
      const blob = await writeReport(report, file, pictures);
      saveFile(blob, fileName(report, question, file));
    }, i18n.t('report.saved'));
  const copy = () =>
    run(async () => {
      const blob = await writeReport(report, 'text', []);
      await navigator.clipboard.writeText(await blob.text());
    }, i18n.t('report.copied'));
  return (
    <div class="report-actions">
      <button type="button" class="btn btn-main" disabled={busy.value} onClick={() => save('xlsx')}>
        {i18n.t('report.asXlsx')}
      </button>
      <button type="button" class="btn" disabled={busy.value} onClick={() => save('html')}>
        {i18n.t('report.asHtml')}
      </button>
      <button type="button" class="btn" disabled={busy.value} onClick={copy}>
        {i18n.t('report.asText')}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}

function fileName({ title }: PrintedReport, { span }: ReportQuestion, file: ReportFile): string {
  const days = span.from === span.to ? span.from : `${span.from}_${span.to}`;
  return `${title} ${days}.${file}`;
}
