import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { metricDefinition } from '../../utils/model/metric';
import { DAY_STATE, type DayFigure, type Series } from '../../utils/model/series';
import { csvText } from '../ui/csv';
import type { DayMark } from '../ui/day-marks';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { dayText } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';
import { mayChange } from '../ui/sparkline-shape';
import { metricName } from '../ui/words';

/** Rows shown at once: building a year of them would hold up the chart for many frames. */
const FIRST_ROWS = 31;

interface TrendTableProps {
  series: Series[];
  /** what the operator changed on these days */
  marks?: DayMark[];
}

/** The days of the chart as a table, newest first, with a button that copies all of them. */
export function TrendTable({ series, marks = [] }: TrendTableProps) {
  // A signal printed as text changes alone: saying that all was copied redraws no row.
  const said = useSignal('');
  const all = useSignal(false);
  const copy = () =>
    navigator.clipboard.writeText(trendCsv(series)).then(
      () => {
        said.value = i18n.t('trends.copied');
      },
      () => {
        said.value = i18n.t('trends.copyFailed');
      },
    );
  const count = series[0]?.days.length ?? 0;
  const first = all.value ? 0 : Math.max(0, count - FIRST_ROWS);
  return (
    <section class="card trend-table">
      <div class="card-head">
        <h2>{i18n.t('trends.table')}</h2>
        <button type="button" class="btn" onClick={copy}>
          {i18n.t('trends.copy')}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <ScrollRegion class="table-scroll" label={i18n.t('trends.table')}>
        <DayTable series={series} marks={marks} first={first} />
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

interface DayTableProps {
  series: Series[];
  marks: DayMark[];
  first: number;
}

/** The days from the one numbered `first` on, newest first. */
function DayTable({ series, marks, first }: DayTableProps) {
  const noted = new Map(marks.map(({ day, label }) => [day, label]));
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('trends.day')}</th>
          {series.map(({ metric }) => (
            <th scope="col" class="num" key={metric}>
              {metricName(metric)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(series[0]?.days ?? [])
          .slice(first)
          .map(({ day }, i) => (
            <tr key={day}>
              <th scope="row" class="nowrap">
                {dayText(day)}
                {noted.has(day) && <span class="chip trend-noted">{noted.get(day)}</span>}
              </th>
              {series.map((one) => (
                <td class="num" key={one.metric}>
                  <DayCell figure={one.days[first + i]} series={one} />
                </td>
              ))}
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  );
}

function DayCell({ figure, series }: { figure: DayFigure | undefined; series: Series }) {
  if (!figure || figure.value === null || figure.state === DAY_STATE.gap)
    return <span class="muted">{i18n.t('state.gap')}</span>;
  const text = numberText(figure.value, formatOfUnit(metricDefinition(series.metric).unit));
  if (figure.state === DAY_STATE.suspect)
    return (
      <>
        <s>{text}</s>
        <span class="vh">{i18n.t('state.suspect')}</span>
        <span class="day-mark" aria-hidden="true">
          ×
        </span>
      </>
    );
  return (
    <>
      {text}
      {mayChange(figure) && (
        <>
          <span class="vh">{i18n.t('state.provisional')}</span>
          <span class="day-mark" aria-hidden="true">
            ○
          </span>
        </>
      )}
    </>
  );
}

/** Oldest first; ratios as fractions; a gap is an empty cell, and the state has its own column. */
export function trendCsv(series: Series[]): string {
  const head = [
    i18n.t('trends.day'),
    ...series.flatMap(({ metric }) => [metricName(metric), i18n.t('trends.state')]),
  ];
  const rows = (series[0]?.days ?? []).map(({ day }, i) => [
    day,
    ...series.flatMap(({ days }) => {
      const figure = days[i];
      return [figure?.value ?? null, stateName(figure)];
    }),
  ]);
  return csvText([head, ...rows]);
}

function stateName(figure: DayFigure | undefined): string {
  if (!figure || figure.value === null || figure.state === DAY_STATE.gap)
    return i18n.t('state.gap');
  if (figure.state === DAY_STATE.suspect) return i18n.t('state.suspect');
  return i18n.t(mayChange(figure) ? 'state.provisional' : 'state.settled');
}
