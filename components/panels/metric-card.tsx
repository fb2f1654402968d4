import type { Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { MetricRow } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { dayMarks } from '../ui/day-marks';
import { figureText, formatOfUnit } from '../ui/figure-text';
import { OriginFigure } from '../ui/origin-figure';
import { Sparkline } from '../ui/sparkline';
import { metricName } from '../ui/words';
import { fourWeeksName, lastWeekName } from './compare-names';
import { ComparisonText } from './comparison-text';
import { MetricState } from './metric-state';
import { originOf, type ReadFacts } from './read-facts';

interface MetricCardProps {
  row: MetricRow;
  day: Day | null;
  facts: ReadFacts;
  /** what the operator changed on the days of the line */
  noted?: Decision[];
}

/** One main figure: value, the two comparisons, thirty days, and how far it can be trusted. */
export function MetricCard({ row, day, facts, noted = [] }: MetricCardProps) {
  const format = formatOfUnit(row.unit);
  const gone = row.figure.kind === 'missing';
  const marked = row.state === DAY_STATE.provisional;
  return (
    <li class="metric">
      <div class="metric-head">
        <h3>{metricName(row.metric)}</h3>
        <MetricState row={row} facts={facts} />
      </div>
      <div class="metric-body">
        <div class="metric-value">
          <OriginFigure origin={originOf(row, facts)}>
            <span class={gone ? 'figure figure-gone' : 'figure'}>
              {figureText(row.figure, format)}
            </span>
          </OriginFigure>
        </div>
        {row.line.length > 0 && (
          <Sparkline
            days={row.line}
            name={metricName(row.metric)}
            format={format}
            marks={dayMarks(noted, row.line[0]?.day ?? '', row.line.at(-1)?.day ?? '')}
          />
        )}
      </div>
      <div class="metric-compare">
        <ComparisonText
          unit={row.unit}
          name={lastWeekName(day)}
          comparison={row.lastWeek}
          marked={marked}
        />
        <ComparisonText
          unit={row.unit}
          name={fourWeeksName(day, row.fourWeeks)}
          comparison={row.fourWeeks}
          marked={marked}
        />
      </div>
    </li>
  );
}
