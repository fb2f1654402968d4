import { i18n } from '#i18n';
import type { AggregateHow } from '../../utils/insights/aggregate';
import { type Grain, type Period, periodsOf } from '../../utils/insights/periods';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import { camel } from '../ui/camel';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { grainText } from '../ui/grain-text';
import { columnName, type TrendColumn } from './trend-columns';
import { Mark, TableHead } from './trend-table-parts';

interface PeriodTableProps {
  columns: readonly TrendColumn[];
  grain: Exclude<Grain, 'day'>;
}

/** Weeks or months, newest first, each with how many of its days were read. */
export function PeriodTable({ columns, grain }: PeriodTableProps) {
  const all = columns.map((column) => ({
    column,
    periods: periodsOf(column.metric, column.read, grain, column.span),
  }));
  return (
    <table class="table">
      <TableHead columns={columns} hows={all.map(({ periods }) => usualHow(periods))} />
      <tbody>
        {(all[0]?.periods ?? [])
          .map(({ span: { from }, isCut }, i) => (
            <tr key={from}>
              <th scope="row" class="nowrap">
                {grainText(grain, from)}
                {isCut && <small class="muted">{i18n.t('trends.cut')}</small>}
              </th>
              {all.map(({ column, periods }) => (
                <td class="num" key={columnName(column)}>
                  <PeriodCell
                    metric={column.metric}
                    period={periods[i]}
                    usual={usualHow(periods)}
                  />
                </td>
              ))}
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  );
}

interface PeriodCellProps {
  metric: MetricId;
  period: Period | undefined;
  /** how the column's figures came about, told at its head */
  usual: AggregateHow | undefined;
}

/** Says below the figure what its column's head does not: days that were not read, another way. */
function PeriodCell({ metric, period, usual }: PeriodCellProps) {
  const figure = period?.figure;
  if (!figure || figure.value === null)
    return (
      <span class="muted">{i18n.t(`trends.how.${camel(figure ? figure.why : 'not-read')}`)}</span>
    );
  const { value, how, daysRead, daysInAll, provisional } = figure;
  return (
    <>
      {numberText(value, formatOfUnit(metricDefinition(metric).unit))}
      {provisional && <Mark sign="○" said={i18n.t('state.provisional')} />}
      {how !== usual && <small class="muted">{i18n.t(`trends.how.${camel(how)}`)}</small>}
      {daysRead < daysInAll && (
        <small class="muted">{i18n.t('trends.readOf', { read: daysRead, days: daysInAll })}</small>
      )}
    </>
  );
}

/** The way in which the first read figure of a column came about. */
function usualHow(periods: readonly Period[]): AggregateHow | undefined {
  return periods.flatMap(({ figure }) => (figure.value === null ? [] : [figure.how]))[0];
}
