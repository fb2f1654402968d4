import { i18n } from '#i18n';
import type { AggregateHow } from '../../utils/insights/aggregate';
import { camel } from '../ui/camel';
import { MetricTerm } from '../ui/metric-term';
import { columnName, type TrendColumn } from './trend-columns';

interface TableHeadProps {
  columns: readonly TrendColumn[];
  /** how the figures of each column came about */
  hows?: (AggregateHow | undefined)[];
}

/** The head of a table of days, weeks or months: one column a metric and what is laid beside it. */
export function TableHead({ columns, hows = [] }: TableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{i18n.t('trends.day')}</th>
        {columns.map((column, i) => (
          <th scope="col" class="num" key={columnName(column)}>
            <MetricTerm metric={column.metric} name={columnName(column)} />
            {hows[i] && <small class="muted">{i18n.t(`trends.how.${camel(hows[i])}`)}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A sign behind a figure, and what it says. */
export function Mark({ sign, said }: { sign: string; said: string }) {
  return (
    <>
      <span class="vh">{said}</span>
      <span class="day-mark" aria-hidden="true" title={said}>
        {sign}
      </span>
    </>
  );
}
