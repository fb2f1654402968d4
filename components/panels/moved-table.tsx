import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { Comparison, MetricRow } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { dayMarks } from '../ui/day-marks';
import { formatOfUnit } from '../ui/figure-text';
import { Sparkline } from '../ui/sparkline';
import { metricName } from '../ui/words';
import { fourWeeksName, lastWeekName } from './compare-names';
import { ComparedChange } from './comparison-text';

const FOUR_WEEKS: Comparison = { kind: 'none', why: 'not-read' };

interface MovedTableProps {
  rows: readonly MetricRow[];
  day: Day | null;
  /** what the operator changed on the days of the lines */
  noted: readonly Decision[];
}

/** Figures of a day beside the same weekday before: thirty days as a line, and two comparisons. */
export function MovedTable({ rows, day, noted }: MovedTableProps) {
  return (
    <div class="card">
      <table class="table moved" aria-label={i18n.t('panel.part.changes')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('home.metric')}</th>
            <th scope="col" class="moved-line">
              {i18n.t('home.line')}
            </th>
            <th scope="col" class="num">
              {lastWeekName(day)}
            </th>
            <th scope="col" class="num">
              {fourWeeksName(day, FOUR_WEEKS)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Moved key={row.metric} row={row} day={day} noted={noted} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Moved({ row, day, noted }: Omit<MovedTableProps, 'rows'> & { row: MetricRow }) {
  const { metric, unit, line, lastWeek, fourWeeks } = row;
  const marked = row.state === DAY_STATE.provisional;
  const isFew = fourWeeks.kind === 'compared' && fourWeeks.days.length < 4;
  return (
    <tr>
      <th scope="row">{metricName(metric)}</th>
      <td class="moved-line">
        {line.length > 0 && (
          <Sparkline
            days={line}
            name={metricName(metric)}
            format={formatOfUnit(unit)}
            width={76}
            height={26}
            marks={dayMarks(noted, line[0]?.day ?? '', line.at(-1)?.day ?? '')}
          />
        )}
      </td>
      <td class="num">
        <ComparedChange
          unit={unit}
          name={lastWeekName(day)}
          comparison={lastWeek}
          marked={marked}
        />
      </td>
      <td class="num">
        <ComparedChange
          unit={unit}
          name={fourWeeksName(day, fourWeeks)}
          comparison={fourWeeks}
          marked={marked}
        />
        {isFew && (
          <span class="moved-few">{i18n.t('compare.fewDays', [fourWeeks.days.length])}</span>
        )}
      </td>
    </tr>
  );
}
