import { i18n } from '#i18n';
import { usualSettling } from '../../utils/insights/usual-settling';
import type { Day } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import type { FigureGroup, FiguresPanel as FiguresView } from '../../utils/model/panel-view';
import { scopeText } from '../ui/scope-text';
import { SettleLine } from '../ui/settle-line';
import { ActivityList } from './activity-list';
import { BoardTable } from './board-table';
import { panelDay } from './compare-names';
import { FigureRow } from './figure-row';
import { FiguresTable } from './figures-table';
import { OrderList } from './order-list';
import type { ReadFacts } from './read-facts';
import { StaleLine } from './stale-line';
import { TroubleList } from './trouble-list';

/** So many figures are looked at; the rest is folded. */
const FIRST_FIGURES = 14;

/** What was read on a page that has no panel of its own, as it was read. */
export function FiguresPanel({ view }: { view: FiguresView }) {
  const facts = {
    scope: scopeText(view.scope),
    readAt: view.takenAt,
    layout: view.layout,
    stale: view.stale,
  };
  const { groups, tables, boards, orders, activities } = view;
  const day = panelDay(view.scope);
  const isEmpty = [groups, tables, boards, orders, activities].every((list) => list.length === 0);
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
      {orders.length > 0 && <OrderList orders={orders} leftOut={view.ordersLeftOut} />}
      {groups.map((group, i) => (
        <Group key={`${group.name}${i}`} group={group} facts={facts} />
      ))}
      {activities.length > 0 && (
        <ActivityList activities={activities} leftOut={view.activitiesLeftOut} />
      )}
      {tables.map((table, i) => (
        <FiguresTable key={`${table.title}${i}`} table={table} facts={facts} />
      ))}
      {boards.map((board, i) => (
        <BoardTable key={`${board.title}${i}`} board={board} facts={facts} />
      ))}
      {isEmpty && <p class="muted">{i18n.t('figures.none')}</p>}
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
      <h3>{title}</h3>
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
