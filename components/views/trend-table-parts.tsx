import { i18n } from '#i18n';
import type { AggregateHow } from '../../utils/insights/aggregate';
import type { Series } from '../../utils/model/series';
import { camel } from '../ui/camel';
import { metricName } from '../ui/words';

interface TableHeadProps {
  series: Series[];
  /** how the figures of each column came about */
  hows?: (AggregateHow | undefined)[];
}

/** The head of a table of days, weeks or months: one column a metric. */
export function TableHead({ series, hows = [] }: TableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{i18n.t('trends.day')}</th>
        {series.map(({ metric }, i) => (
          <th scope="col" class="num" key={metric}>
            {metricName(metric)}
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
