import type { PrintedReport, ReportPicture } from '../model/printed-report';
import { writeReportHtml } from '../reports/write-report-html';
import { writeReportText } from '../reports/write-report-text';
import { writeReportXlsx } from '../reports/write-report-xlsx';

/** A report as a workbook, a page or a text. */
export async function reportFile(
  report: PrintedReport,
  file: 'xlsx' | 'html' | 'text',
  pictures: readonly ReportPicture[],
): Promise<Blob> {
  if (file === 'xlsx') return writeReportXlsx(report, pictures);
  if (file === 'html') return new Blob([writeReportHtml(report)], { type: 'text/html' });
  return new Blob([writeReportText(report)], { type: 'text/plain' });
}
