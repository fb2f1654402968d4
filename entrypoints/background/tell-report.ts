import { readyText } from '../../components/ui/ready-text';
import type { ReadyReport } from '../../utils/model/report-definition';
import { notify } from '../../utils/platform/notifications';

/** Shows on the desktop that a report is ready; its name is the place that a click opens. */
export async function tellReport(report: ReadyReport): Promise<void> {
  const { title, message } = readyText(report);
  await notify(`reports?saved=${report.id}`, title, message);
}
