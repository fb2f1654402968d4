import { i18n } from '#i18n';
import { addDays, dayOf } from '../../utils/model/day';
import type { PrintedReport, ReportPicture } from '../../utils/model/printed-report';
import type { ReportQuestion } from '../../utils/model/report';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { ReportActions } from './report-actions';
import { readReportChoice, reportHref } from './report-choice';
import { ReportControls } from './report-controls';
import { printReport } from './report-print';
import { ReportTableCard } from './report-table';

export const REPORT_FILES = ['xlsx', 'html', 'text'] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

/** Writes a report as a file of a kind; the writers are loaded when they are first asked for. */
export type WriteReport = (
  report: PrintedReport,
  file: ReportFile,
  pictures: readonly ReportPicture[],
) => Promise<Blob>;

interface ReportsViewProps {
  params: URLSearchParams;
  writeReport: WriteReport;
}

/** Reports of days, weeks, months, items, plans and words: on screen, and as files to send. */
export function ReportsView({ params, writeReport }: ReportsViewProps) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  const yesterday = addDays(dayOf(Date.now()), -1);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) => {
        const read = rows.filter(({ lastDay }) => lastDay !== null);
        if (read.length === 0) return <EmptyView text={i18n.t('report.empty')} />;
        const question = readReportChoice(params, read, yesterday);
        return (
          <>
            <ReportControls
              shops={read}
              question={question}
              yesterday={yesterday}
              onChange={(next) => replaceRoute(reportHref(next))}
            />
            <Made question={question} writeReport={writeReport} />
          </>
        );
      }}
    </WhenLoaded>
  );
}

function Made({ question, writeReport }: { question: ReportQuestion; writeReport: WriteReport }) {
  const source = useData();
  const [report, { retry }] = useLoaded(
    () => source.report(question),
    [source, JSON.stringify(question)],
  );
  return (
    <WhenLoaded loaded={report} retry={retry}>
      {(made) => {
        const printed = printReport(made);
        const isEmpty = made.tables.every(({ rows }) => rows.length === 0);
        if (isEmpty) return <EmptyView text={i18n.t(`report.nothing.${question.kind}`)} />;
        return (
          <>
            <ReportActions report={printed} question={question} writeReport={writeReport} />
            {printed.tables.map((table, at) => (
              <ReportTableCard key={at} table={table} />
            ))}
          </>
        );
      }}
    </WhenLoaded>
  );
}
