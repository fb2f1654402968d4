import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays, dayOf } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import type { PrintedReport, ReportPicture } from '../../utils/model/printed-report';
import type { ReportQuestion } from '../../utils/model/report';
import type { ReportDefinition } from '../../utils/model/report-definition';
import { routeHref } from '../dashboard/route';
import { goTo } from '../dashboard/use-route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { ReportActions } from './report-actions';
import { questionOf, readReportChoice, reportHref } from './report-choice';
import { ReportControls } from './report-controls';
import { ReportParts } from './report-parts';
import { printReport } from './report-print';
import { ReportSave } from './report-save';
import { ReportSaved } from './report-saved';
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

interface Known {
  shops: ShopRow[];
  saved: ReportDefinition[];
}

/** Reports of days, weeks, months, items, plans, words and rivals: on screen, and as files. */
export function ReportsView({ params, writeReport }: ReportsViewProps) {
  const source = useData();
  const load = async (): Promise<Known> => {
    const [shops, saved] = await Promise.all([source.shops(), source.savedReports()]);
    return { shops: shops.filter(({ lastDay }) => lastDay !== null), saved };
  };
  const [known, { retry, put }] = useLoaded(load, [source]);
  return (
    <WhenLoaded loaded={known} retry={retry}>
      {(value) =>
        value.shops.length === 0 ? (
          <EmptyView text={i18n.t('report.empty')} />
        ) : (
          <Reports
            known={value}
            params={params}
            writeReport={writeReport}
            reload={async () => put(await load())}
          />
        )
      }
    </WhenLoaded>
  );
}

interface ReportsProps extends ReportsViewProps {
  known: Known;
  reload: () => Promise<void>;
}

function Reports({ known: { shops, saved }, params, writeReport, reload }: ReportsProps) {
  const source = useData();
  const said = useSignal('');
  const today = dayOf(Date.now());
  const yesterday = addDays(today, -1);
  const chosen = params.get('saved') ?? '';
  const definition = saved.find(({ id }) => id === chosen);
  useEffect(() => {
    if (definition) void source.reportOpened(definition.id).catch(() => undefined);
  }, [source, definition?.id]);
  const question = definition
    ? questionOf(definition, shops, today)
    : readReportChoice(params, shops, yesterday);
  const change = (next: ReportQuestion) => goTo(reportHref(next), next.kind !== question.kind);
  return (
    <>
      <ReportSaved
        shops={shops}
        saved={saved}
        chosen={chosen}
        onForget={async (id) => {
          await source.forgetReport(id);
          await reload();
        }}
      />
      {chosen !== '' && !definition && <p role="status">{i18n.t('report.gone')}</p>}
      <div class="card report-head">
        <ReportControls shops={shops} question={question} yesterday={yesterday} onChange={change} />
        <ReportParts question={question} onChange={change} />
        <ReportSave
          key={`${chosen}|${question.kind}`}
          question={question}
          known={definition}
          said={said}
          onSave={async (draft) => {
            const { id } = await source.saveReport(draft);
            await reload();
            if (id !== chosen) location.hash = routeHref('reports', { saved: id });
          }}
        />
      </div>
      <Made question={question} writeReport={writeReport} />
    </>
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
