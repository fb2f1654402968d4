import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Grain } from '../../utils/insights/periods';
import type { Day, DaySpan } from '../../utils/model/day';
import type { Series } from '../../utils/model/series';
import type { DayMark } from '../ui/day-marks';
import { DecisionMarks } from '../ui/decision-marks';
import { metricName } from '../ui/words';
import { BesideLegend } from './beside-legend';
import { brush } from './brush';
import { Chart } from './chart-parts';
import { copyPicture } from './copy-picture';
import { dayPoints } from './day-points';
import { decisionLines, LABEL_ROOM } from './decision-lines';
import { type BesideLine, namesOf, stripNames, trendConfig } from './trend-config';

interface TrendChartProps {
  series: Series[];
  /** other days or other subjects, in the strip of their metric */
  beside?: BesideLine[];
  /** what a point of the lines stands for; each stands at its first day */
  grain?: Grain;
  /** what the operator changed on these days */
  marks?: DayMark[];
  /** told of the stretch that was drawn over; without it there is nothing to draw */
  onZoom?: (span: DaySpan) => void;
}

const NO_MARKS: DayMark[] = [];
const NOTHING: BesideLine[] = [];

/** Strips are lower where there are many. */
const STRIP = { few: 160, many: 130 };
const MANY = 5;

/** Lines over a common row of days, one strip a metric, each with its own scale. */
export function TrendChart({
  series,
  beside = NOTHING,
  grain = 'day',
  marks = NO_MARKS,
  onZoom,
}: TrendChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useChart(canvas, { series, beside, grain, marks, onZoom });
  const [said, setSaid] = useState('');
  const names = series.map(({ metric }) => metricName(metric)).join(i18n.t('list.comma'));
  const strip = series.length < MANY ? STRIP.few : STRIP.many;
  const copy = () => {
    if (!canvas.current) return;
    copyPicture(canvas.current, names).then(
      (how) => setSaid(i18n.t(`trends.picture.${how}`)),
      () => setSaid(i18n.t('trends.picture.failed')),
    );
  };
  return (
    <section class="card trend-chart" aria-label={i18n.t('trends.chart')}>
      <div class="trend-canvas" style={`block-size:${Math.max(480, 60 + series.length * strip)}px`}>
        <canvas ref={canvas} role="img" aria-label={i18n.t('trends.chartOf', [names])} />
      </div>
      <BesideLegend names={namesOf(beside)} />
      <div class="row trend-foot">
        <p class="small muted">
          {i18n.t(grain === 'day' ? 'trends.legend' : 'trends.legendPeriods')}{' '}
          {onZoom && i18n.t('trends.drawToZoom')}
        </p>
        <button type="button" class="btn" onClick={copy}>
          {i18n.t('trends.picture.copy')}
        </button>
        <span class="said" role="status">
          {said}
        </span>
      </div>
      <DecisionMarks marks={marks} />
    </section>
  );
}

type Drawn = Required<Pick<TrendChartProps, 'series' | 'beside' | 'grain' | 'marks'>> &
  Pick<TrendChartProps, 'onZoom'>;

/** Draws on the canvas, again when what is drawn or the theme changes. */
function useChart(canvas: { readonly current: HTMLCanvasElement | null }, drawn: Drawn): void {
  const chart = useRef<Chart | null>(null);
  const shown = useRef(drawn);
  shown.current = drawn;
  const { series, beside, grain, marks } = drawn;
  // With the rest of the view and not a frame later.
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const draw = () => {
      // Without a surface to draw on the table beside still says everything.
      if (!canvas.current?.getContext('2d')) return;
      const { data, options } = trendConfig(series, beside, grain, canvas.current);
      options.layout = { padding: { top: marks.length > 0 ? LABEL_ROOM : 0 } };
      if (!chart.current) {
        chart.current = new Chart(canvas.current, {
          type: 'line',
          data,
          options,
          plugins: [
            dayPoints(() => shown.current.series),
            stripNames,
            decisionLines(() => shown.current.marks),
            brush(zoom),
          ],
        });
        return;
      }
      chart.current.data = data;
      chart.current.options = options;
      chart.current.update('none');
    };
    const zoom = (from: number, to: number) => {
      const span = spanBetween(shown.current.series, from, to);
      if (span) shown.current.onZoom?.(span);
    };
    draw();
    dark.addEventListener('change', draw);
    return () => dark.removeEventListener('change', draw);
  }, [series, beside, grain, marks]);
  useEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = null;
    },
    [],
  );
}

function spanBetween(series: readonly Series[], from: number, to: number): DaySpan | null {
  const days: Day[] = series[0]?.days.map(({ day }) => day) ?? [];
  const first = days[from];
  const last = days[Math.min(to, days.length - 1)];
  return first && last ? { from: first, to: last } : null;
}
