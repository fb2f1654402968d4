import { useId, useState } from 'preact/hooks';
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
import { ComparedChange, ComparisonText } from './comparison-text';
import { MetricState } from './metric-state';
import { originOf, type ReadFacts } from './read-facts';

interface MetricLineProps {
  row: MetricRow;
  day: Day | null;
  facts: ReadFacts;
  noted: Decision[];
}

/** A row of the table; its thirty days are drawn only when they are asked for. */
export function MetricLine({ row, day, facts, noted }: MetricLineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const format = formatOfUnit(row.unit);
  const name = metricName(row.metric);
  return (
    <>
      <tr class={open ? 'row-open' : undefined}>
        <th scope="row">
          {row.line.length === 0 ? (
            name
          ) : (
            <button
              type="button"
              class="row-button"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {name}
            </button>
          )}{' '}
          <MetricState row={row} facts={facts} />
        </th>
        <td class="num">
          <OriginFigure origin={originOf(row, facts)}>
            <span class={row.figure.kind === 'missing' ? 'muted' : undefined}>
              {figureText(row.figure, format)}
            </span>
          </OriginFigure>
        </td>
        <td class="num">
          <ComparedChange
            unit={row.unit}
            name={lastWeekName(day)}
            comparison={row.lastWeek}
            marked={row.state === DAY_STATE.provisional}
          />
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={3} class="row-more">
            <Sparkline
              days={row.line}
              name={name}
              format={format}
              width={340}
              height={56}
              marks={dayMarks(noted, row.line[0]?.day ?? '', row.line.at(-1)?.day ?? '')}
            />
            <ComparisonText
              unit={row.unit}
              name={fourWeeksName(day, row.fourWeeks)}
              comparison={row.fourWeeks}
              marked={row.state === DAY_STATE.provisional}
            />
          </td>
        </tr>
      )}
    </>
  );
}
