import type { WriteReport } from '../../components/views/reports-view';

/** Writes a report's file; the writers are fetched from the extension when they are first needed. */
export const writeReport: WriteReport = async (report, file, pictures) => {
  const { reportFile } = await import('../../utils/jobs/report-file');
  return reportFile(report, file, pictures);
};
