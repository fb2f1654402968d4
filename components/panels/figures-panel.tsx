import { i18n } from '#i18n';
import { usualSettling } from '../../utils/insights/usual-settling';
import type { Day } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import type {
  FigureGroup,
  FiguresPanel as FiguresView,
  Surroundings,
} from '../../utils/model/panel-view';
import { SettleLine } from '../ui/settle-line';
import { ActivityList } from './activity-list';
import { BoardTable } from './board-table';
import { panelDay } from './compare-names';
import { FigureRow } from './figure-row';
import { FiguresTable } from './figures-table';
import { MovedTable } from './moved-table';
import { OrderList } from './order-list';
import { type Folds, PanelSections } from './panel-sections';
import { type ReadFacts, readFacts } from './read-facts';
import { StaleLine } from './stale-line';
import { TroubleList } from './trouble-list';
import { WhyButton } from './why-button';

/** So many figures are looked at; the rest is folded. */
const FIRST_FIGURES = 14;

interface FiguresPanelProps extends Folds {
  view: FiguresView & Surroundings;
}

/** What was read on a page that has no panel of its own, as it was read. */
export function FiguresPanel({ view, ...folds }: FiguresPanelProps) {
  const { moved = [], shop, scope } = view;
  const day = panelDay(scope);
  const isWhole = shop !== null && scope.period.kind === 'day' && moved.length > 0;
  return (
    <PanelSections
      kind="figures"
      journal={view.journal}
      desk={view.desk}
      readAt={view.takenAt}
      {...folds}
      content={{
        says: {
          nothing: i18n.t('figures.none'),
          body: (!isBare(view) || view.trouble.length > 0 || view.stale) && <Says view={view} />,
        },
        changes: {
          nothing: i18n.t('panel.nothing.changesFigures'),
          body: moved.length > 0 && (
            <MovedTable rows={moved} day={day} noted={view.journal?.recent ?? []} />
          ),
        },
        why: {
          nothing: i18n.t('panel.nothing.whyFigures'),
          body: isWhole && day && <WhyButton shop={shop.name} day={day} />,
        },
      }}
    />
  );
}

function isBare({ groups, tables, boards, orders, activities }: FiguresView): boolean {
  return [groups, tables, boards, orders, activities].every(({ length }) => length === 0);
}

function Says({ view }: { view: FiguresView }) {
  const { groups, tables, boards, orders, activities } = view;
  const facts = readFacts(view);
  const day = panelDay(view.scope);
  return (
    <>
      <StaleLine stale={view.stale} />
      {day && (
        <SettleLine
          day={day}
          metrics={openMetrics(view, day)}
          hours={view.settling}
          now={view.takenAt}
        />
      )}
      {orders.length > 0 && (
        <OrderList orders={orders} leftOut={view.ordersLeftOut} facts={facts} />
      )}
      {groups.map((group, i) => (
        <Group key={`${group.name}${i}`} group={group} facts={facts} />
      ))}
      {activities.length > 0 && (
        <ActivityList activities={activities} leftOut={view.activitiesLeftOut} facts={facts} />
      )}
      {tables.map((table, i) => (
        <FiguresTable key={`${table.title}${i}`} table={table} facts={facts} />
      ))}
      {boards.map((board, i) => (
        <BoardTable key={`${board.title}${i}`} board={board} facts={facts} />
      ))}
      {isBare(view) && <p class="muted">{i18n.t('figures.none')}</p>}
      <TroubleList trouble={view.trouble} />
    </>
  );
}

/** Figures of a day that, by the shop's habit, did not stand still yet when they were read. */
function openMetrics(
  { groups, tables, settling = {}, takenAt }: FiguresView,
  day: Day,
): MetricId[] {
  const shown = [
    ...groups.flatMap(({ figures }) => figures),
    ...tables.flatMap(({ columns }) => columns),
  ];
  return shown
    .map(({ metric }) => metric)
    .filter((metric) => (usualSettling(metric, day, settling) ?? 0) > takenAt);
}

function Group({ group, facts }: { group: FigureGroup; facts: ReadFacts }) {
  const first = group.figures.slice(0, FIRST_FIGURES);
  const rest = group.figures.slice(FIRST_FIGURES);
  const title = group.name || i18n.t('figures.title');
  return (
    <section class="card" aria-label={title}>
      <h4>{title}</h4>
      <Lines figures={first} facts={facts} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{i18n.t('figures.moreFigures', [rest.length])}</summary>
          <Lines figures={rest} facts={facts} />
        </details>
      )}
    </section>
  );
}

function Lines({ figures, facts }: { figures: FigureGroup['figures']; facts: ReadFacts }) {
  return (
    <table class="table">
      <tbody>
        {figures.map((line, i) => (
          <FigureRow key={`${line.metric}${i}`} line={line} facts={facts} />
        ))}
      </tbody>
    </table>
  );
}
