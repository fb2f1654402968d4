import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';

import type { Grain } from '../../utils/insights/periods';
import type { Day } from '../../utils/model/day';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import { DAY_STATE, type DayFigure } from '../../utils/model/series';
import { csvText } from '../ui/csv';
import type { DayMark } from '../ui/day-marks';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { grainText } from '../ui/grain-text';
import { dayText } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';
import { mayChange } from '../ui/sparkline-shape';
import type { TrendChoice } from './trend-choice';
import { columnName, type TrendColumn } from './trend-columns';
import { PeriodTable } from './trend-period-table';
import { TrendRevisions } from './trend-revisions';
import { Mark, TableHead } from './trend-table-parts';

/** Rows shown at once: building a year of them would hold up the chart for many frames. */
const FIRST_ROWS = 31;

interface TrendTableProps {
  columns: readonly TrendColumn[];
  choice: TrendChoice;
  /** what the operator changed on these days */
  marks?: DayMark[];
  /** opens the looks at a day; undefined closes them */
  onOpen: (day: Day | undefined) => void;
}

/** What the chart shows as a table, newest first, with a button that copies all of it. */
export function TrendTable(props: TrendTableProps) {
  const { columns, choice } = props;
  const { grain } = choice;
  // A signal printed as text changes alone: saying that all was copied redraws no row.
  const said = useSignal('');
  const all = useSignal(false);
  const copy = () =>
    navigator.clipboard.writeText(trendCsv(columns, grain)).then(
      () => {
        said.value = i18n.t('trends.copied');
      },
      () => {
        said.value = i18n.t('trends.copyFailed');
      },
    );
  const count = columns[0]?.series.days.length ?? 0;
  const first = all.value || grain !== 'day' ? 0 : Math.max(0, count - FIRST_ROWS);
  const title = i18n.t(`trends.tableBy.${grain}`);
  return (
    <section class="card trend-table">
      <div class="card-head">
        <h2>{title}</h2>
        <button type="button" class="btn" onClick={copy}>
          {i18n.t('trends.copy')}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <ScrollRegion class="table-scroll" label={title}>
        {grain === 'day' ? (
          <DayTable {...props} first={first} />
        ) : (
          <PeriodTable columns={columns} grain={grain} />
        )}
        {first > 0 && (
          <button
            type="button"
            class="btn btn-quiet"
            onClick={() => {
              all.value = true;
            }}
          >
            {i18n.t('trends.allDays', [count])}
          </button>
        )}
      </ScrollRegion>
    </section>
  );
}

/** The days from the one numbered `first` on, newest first; a day opens on the looks at it. */
function DayTable({
  columns,
  choice,
  marks = [],
  first,
  onOpen,
}: TrendTableProps & { first: number }) {
  const noted = new Map(marks.map(({ day, label }) => [day, label]));
  const { subject, scope, open } = choice;
  return (
    <table class="table">
      <TableHead columns={columns} />
      <tbody>
        {(columns[0]?.series.days ?? [])
          .slice(first)
          .flatMap(({ day }, i) => {
            const isOpen = open === day;
            const row = (
              <tr key={day} class={isOpen ? 'row-open' : undefined}>
                <th scope="row" class="nowrap">
                  <button
                    type="button"
                    class="row-button"
                    aria-expanded={isOpen}
                    title={i18n.t('trends.openLooks')}
                    onClick={() => onOpen(isOpen ? undefined : day)}
                  >
                    {dayText(day)}
                  </button>
                  {noted.has(day) && <span class="chip trend-noted">{noted.get(day)}</span>}
                </th>
                {columns.map((column) => (
                  <td class="num" key={columnName(column)}>
                    <DayCell figure={column.series.days[first + i]} metric={column.metric} />
                  </td>
                ))}
              </tr>
            );
            if (!isOpen) return [row];
            const looks = (
              <tr key={`${day} looks`} class="row-more">
                <td colSpan={columns.length + 1}>
                  <TrendRevisions subject={subject} scope={scope} day={day} />
                </td>
              </tr>
            );
            // The list is turned round below: what stands under a row comes before it here.
            return [looks, row];
          })
          .reverse()}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  figure: DayFigure | undefined;
  metric: MetricId;
}

function DayCell({ figure, metric }: DayCellProps) {
  if (!figure || figure.value === null || figure.state === DAY_STATE.gap)
    return <span class="muted">{i18n.t('state.gap')}</span>;
  const text = numberText(figure.value, formatOfUnit(metricDefinition(metric).unit));
  const said = stateName(figure);
  if (figure.state === DAY_STATE.suspect)
    return (
      <>
        <s>{text}</s>
        <Mark sign="×" said={said} />
      </>
    );
  return (
    <>
      {text}
      {figure.state === DAY_STATE.provisional && <Mark sign="○" said={said} />}
      {figure.state === DAY_STATE.maturing && <Mark sign="◇" said={said} />}
    </>
  );
}

/** Oldest first; ratios as fractions; a gap is an empty cell, and the state has its own column. */
export function trendCsv(columns: readonly TrendColumn[], grain: Grain = 'day'): string {
  const head = [
    i18n.t('trends.day'),
    ...columns.flatMap((column) => [columnName(column), i18n.t('trends.state')]),
  ];
  const rows = (columns[0]?.series.days ?? []).map(({ day }, i) => [
    grain === 'day' ? day : grainText(grain, day),
    ...columns.flatMap(({ series }) => {
      const figure = series.days[i];
      return [figure?.value ?? null, stateName(figure)];
    }),
  ]);
  return csvText([head, ...rows]);
}

function stateName(figure: DayFigure | undefined): string {
  if (!figure || figure.value === null || figure.state === DAY_STATE.gap)
    return i18n.t('state.gap');
  if (figure.state === DAY_STATE.suspect) return i18n.t('state.suspect');
  if (figure.state === DAY_STATE.maturing) return i18n.t('state.maturing');
  return i18n.t(mayChange(figure) ? 'state.provisional' : 'state.settled');
}
