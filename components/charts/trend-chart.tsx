import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Grain } from '../../utils/insights/periods';
import type { Series } from '../../utils/model/series';
import type { DayMark } from '../ui/day-marks';
import { DecisionMarks } from '../ui/decision-marks';
import { metricName } from '../ui/words';
import { Chart } from './chart-parts';
import { decisionLines, LABEL_ROOM } from './decision-lines';
import { stripNames, trendConfig } from './trend-config';

interface TrendChartProps {
  series: Series[];
  /** what a point of the lines stands for; each stands at its first day */
  grain?: Grain;
  /** what the operator changed on these days */
  marks?: DayMark[];
}

const NO_MARKS: DayMark[] = [];

/** Lines over a common row of days, one strip a metric, each with its own scale. */
export function TrendChart({ series, grain = 'day', marks = NO_MARKS }: TrendChartProps) {
  const shown = useRef(marks);
  shown.current = marks;
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart | null>(null);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const draw = () => {
      if (!canvas.current) return;
      const { data, options } = trendConfig(series, grain, canvas.current);
      options.layout = { padding: { top: marks.length > 0 ? LABEL_ROOM : 0 } };
      if (!chart.current) {
        chart.current = new Chart(canvas.current, {
          type: 'line',
          data,
          options,
          plugins: [stripNames, decisionLines(() => shown.current)],
        });
        return;
      }
      chart.current.data = data;
      chart.current.options = options;
      chart.current.update('none');
    };
    draw();
    dark.addEventListener('change', draw);
    return () => dark.removeEventListener('change', draw);
  }, [series, grain, marks]);

  useEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = null;
    },
    [],
  );

  const names = series.map(({ metric }) => metricName(metric)).join(i18n.t('list.comma'));
  return (
    <section class="card trend-chart" aria-label={i18n.t('trends.chart')}>
      <div class="trend-canvas" style={`block-size:${Math.max(480, 60 + series.length * 160)}px`}>
        <canvas ref={canvas} role="img" aria-label={i18n.t('trends.chartOf', [names])} />
      </div>
      <p class="small muted">
        {i18n.t(grain === 'day' ? 'trends.legend' : 'trends.legendPeriods')}
      </p>
      <DecisionMarks marks={marks} />
    </section>
  );
}
