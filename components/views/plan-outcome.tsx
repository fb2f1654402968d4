import { i18n } from '#i18n';
import type { ShopRow } from '../../utils/model/panel-view';
import type { Report, ReportQuestion } from '../../utils/model/report';
import type { PlanBoard } from '../../utils/model/task';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { ReportActions } from './report-actions';
import { printReport } from './report-print';
import { ReportTableCard } from './report-table';
import type { WriteReport } from './reports-view';

/** As many as a report takes. */
const MOST_SHOPS = 8;
/** What stands in the list above, and what is for the file. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['table.tasks']);

interface PlanOutcomeProps {
  plan: PlanBoard;
  shops: ShopRow[];
  /** grows with every change of the tasks */
  changes: number;
  writeReport: WriteReport;
}

/** What was done in the plan's days beside what moved in them, and the whole as a file. */
export function PlanOutcome({ plan, shops, changes, writeReport }: PlanOutcomeProps) {
  const source = useData();
  const { span, today } = plan;
  const question: ReportQuestion = {
    kind: 'plan',
    shops: shops.slice(0, MOST_SHOPS).map(({ subject }) => subject),
    span,
  };
  const [report, { retry }] = useLoaded(() => source.report(question), [source, changes]);
  return (
    <section class="plan-outcome" aria-labelledby="plan-outcome">
      <h2 id="plan-outcome">{i18n.t('tasks.outcome')}</h2>
      <p class="small muted">
        {i18n.t(
          span.from >= today ? 'tasks.notOver' : span.to >= today ? 'tasks.soFar' : 'tasks.whole',
        )}
      </p>
      <WhenLoaded loaded={report} retry={retry}>
        {(made) => <Made report={made} question={question} writeReport={writeReport} />}
      </WhenLoaded>
    </section>
  );
}

interface MadeProps {
  report: Report;
  question: ReportQuestion;
  writeReport: WriteReport;
}

function Made({ report, question, writeReport }: MadeProps) {
  const printed = printReport(report);
  const shown = printed.tables.filter(
    (_, at) => at < report.tables.length && !NOT_SHOWN.has(report.tables[at]?.title.key ?? ''),
  );
  return (
    <>
      <ReportActions report={printed} question={question} writeReport={writeReport} />
      {shown.map((table, at) => (
        <ReportTableCard key={at} table={table} />
      ))}
    </>
  );
}
