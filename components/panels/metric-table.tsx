import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import { metricDefinition } from '../../utils/model/metric';
import type { MetricRow } from '../../utils/model/panel-view';
import { camel } from '../ui/camel';
import { ChangeMark } from '../ui/change-mark';
import { figureText, formatOfUnit, signedText } from '../ui/figure-text';
import { OriginFigure } from '../ui/origin-figure';
import { metricName } from '../ui/words';
import { lastWeekName } from './compare-names';
import { MetricState } from './metric-state';
import { originOf, type ReadFacts } from './read-facts';

interface MetricTableProps {
  rows: MetricRow[];
  day: Day | null;
  facts: ReadFacts;
}

/** The figures that are not looked at first, folded away in a table. */
export function MetricTable({ rows, day, facts }: MetricTableProps) {
  if (rows.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('home.others', [rows.length])}</summary>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('home.metric')}</th>
            <th scope="col" class="num">
              {i18n.t('home.value')}
            </th>
            <th scope="col" class="num">
              {lastWeekName(day)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MetricLine key={row.metric} row={row} facts={facts} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function MetricLine({ row, facts }: { row: MetricRow; facts: ReadFacts }) {
  const format = formatOfUnit(metricDefinition(row.metric).unit);
  const { lastWeek } = row;
  return (
    <tr>
      <th scope="row">
        {metricName(row.metric)} <MetricState row={row} />
      </th>
      <td class="num">
        <OriginFigure origin={originOf(row, facts)}>
          <span class={row.figure.kind === 'missing' ? 'muted' : undefined}>
            {figureText(row.figure, format)}
          </span>
        </OriginFigure>
      </td>
      <td class="num">
        {lastWeek.kind === 'compared' ? (
          <ChangeMark
            change={lastWeek.change}
            text={signedText(lastWeek.change, format === 'percent' ? 'points' : 'percent')}
          />
        ) : (
          <span class="muted">{i18n.t(`compare.${camel(lastWeek.why)}`)}</span>
        )}
      </td>
    </tr>
  );
}
