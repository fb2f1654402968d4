import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Series } from '../../utils/model/series';
import { metricName } from '../ui/words';
import { Chart } from './chart-parts';
import { stripNames, trendConfig } from './trend-config';

/** Lines over a common row of days, one strip a metric, each with its own scale. */
export function TrendChart({ series }: { series: Series[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart | null>(null);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const draw = () => {
      if (!canvas.current) return;
      const { data, options } = trendConfig(series, canvas.current);
      if (!chart.current) {
        chart.current = new Chart(canvas.current, {
          type: 'line',
          data,
          options,
          plugins: [stripNames],
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
  }, [series]);

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
      <p class="small muted">{i18n.t('trends.legend')}</p>
    </section>
  );
}
