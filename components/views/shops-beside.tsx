import { i18n } from '#i18n';
import { addDays, type Day, dayOf } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import type { ReportQuestion } from '../../utils/model/report';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { Segments } from '../ui/segments';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { printReport } from './report-print';
import { ReportTableCard } from './report-table';

/** As many as a report may be asked about. */
const MOST_SHOPS = 8;
const LENGTHS = { yesterday: 1, week: 7, month: 30 } as const;
const SPANS = ['yesterday', 'week', 'month'] as const;
type Span = (typeof SPANS)[number];

interface ShopsBesideProps {
  shops: readonly ShopRow[];
  params: URLSearchParams;
}

/**
 * Several shops and platforms in one table, as a report sets them side by side: added up only where
 * they count alike, and the reason in words where they do not.
 */
export function ShopsBeside({ shops, params }: ShopsBesideProps) {
  const source = useData();
  const span = SPANS.find((one) => one === params.get('span')) ?? 'yesterday';
  const question = questionOf(shops, span, addDays(dayOf(Date.now()), -1));
  const [report, { retry }] = useLoaded(
    () => source.report(question),
    [source, JSON.stringify(question)],
  );
  return (
    <div class="shops-beside">
      <Segments
        name="shops-span"
        legend={i18n.t('shops.beside.span')}
        quiet
        chosen={span}
        options={SPANS.map((one) => [one, i18n.t(`shops.beside.spans.${one}`)])}
        onChoose={(one) => changeParams({ span: one === 'yesterday' ? '' : one })}
      />
      <WhenLoaded loaded={report} retry={retry}>
        {(made) => {
          const [table] = printReport({ ...made, sources: [] }).tables;
          return table && table.rows.length > 0 ? (
            <ReportTableCard table={table} />
          ) : (
            <p class="muted">{i18n.t('shops.beside.nothing')}</p>
          );
        }}
      </WhenLoaded>
      {shops.length > MOST_SHOPS && (
        <p class="small muted">
          {i18n.t('shops.beside.more', [MOST_SHOPS, shops.length - MOST_SHOPS])}
        </p>
      )}
    </div>
  );
}

function questionOf(shops: readonly ShopRow[], span: Span, yesterday: Day): ReportQuestion {
  return {
    kind: 'daily',
    shops: shops.slice(0, MOST_SHOPS).map(({ subject }) => subject),
    span: { from: addDays(yesterday, 1 - LENGTHS[span]), to: yesterday },
    leftOut: ['table.days', 'table.tasks'],
  };
}
