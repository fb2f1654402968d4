import type { ChartData, ChartDataset, ChartOptions, ScaleOptionsByType } from 'chart.js';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import type { Series } from '../../utils/model/series';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { dayText, shortDayText } from '../ui/moment-text';
import { isDrawn, mayChange } from '../ui/sparkline-shape';
import { metricName } from '../ui/words';

const DASHES = [[], [6, 3], [2, 2], [8, 3, 2, 3]];

interface TrendConfig {
  data: ChartData<'line', (number | null)[], string>;
  options: ChartOptions<'line'>;
}

/** Chart.js data and options for series over the same days; colours are the theme's of the moment. */
export function trendConfig(series: Series[], canvas: HTMLElement): TrendConfig {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const days = series[0]?.days.map(({ day }) => day) ?? [];
  const ink = colour('--ink-2');
  const grid = colour('--line');
  const scales: ChartOptions<'line'>['scales'] = {
    x: {
      grid: { display: false },
      ticks: {
        color: ink,
        maxRotation: 0,
        autoSkipPadding: 16,
        callback: (_, i) => shortDayText(days[i] ?? ''),
      },
    },
  };
  series.forEach(({ metric }, i) => {
    scales[metric] = strip(metric, series.length - i, ink, grid);
  });
  return {
    data: {
      labels: days,
      datasets: series.map((one, i) =>
        lineOf(one, i, colour(`--series-${i + 1}`), colour('--surface')),
      ),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      font: { family: style.fontFamily, size: 12 },
      scales,
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? dayText(item.label) : ''),
            label: ({ dataset, parsed }) =>
              `${dataset.label}  ${tickText(dataset.yAxisID, parsed.y)}`,
          },
        },
      },
    },
  };
}

function lineOf(
  series: Series,
  index: number,
  colour: string,
  surface: string,
): ChartDataset<'line', (number | null)[]> {
  const open = series.days.map(mayChange);
  return {
    label: metricName(series.metric),
    yAxisID: series.metric,
    data: series.days.map((day) => (isDrawn(day) ? day.value : null)),
    spanGaps: false,
    borderColor: colour,
    borderWidth: 2,
    borderDash: DASHES[index] ?? [],
    pointBorderColor: colour,
    pointBackgroundColor: open.map((hollow) => (hollow ? surface : colour)),
    pointBorderWidth: 1.5,
    pointRadius: series.days.map((_, i) => radius(series, i, open[i] === true)),
    pointHoverRadius: 5,
    pointHitRadius: 8,
  };
}

/** A provisional day and a day without neighbours are marked; the rest only in short ranges. */
function radius({ days }: Series, i: number, open: boolean): number {
  const alone = [days[i - 1], days[i + 1]].every((day) => !day || !isDrawn(day));
  return open ? 4 : alone ? 3 : days.length <= 31 ? 2 : 0;
}

/** One strip of the stack; Chart.js lays stacked scales out from the bottom up. */
function strip(metric: MetricId, order: number, ink: string, grid: string) {
  return {
    type: 'linear',
    position: 'left',
    stack: 'metrics',
    stackWeight: 1,
    weight: order,
    offset: true,
    title: { display: true, text: metricName(metric), color: ink },
    grid: { color: grid },
    border: { display: false },
    ticks: {
      color: ink,
      maxTicksLimit: 5,
      callback: (value: string | number) => tickText(metric, Number(value)),
    },
  } as const satisfies DeepPartialScale;
}

type DeepPartialScale = NonNullable<ChartOptions<'line'>['scales']>[string] &
  Partial<Pick<ScaleOptionsByType<'linear'>, 'type'>>;

function tickText(metric: string | undefined, value: number | null): string {
  if (value === null || metric === undefined) return '';
  return numberText(value, formatOfUnit(metricDefinition(metric as MetricId).unit));
}
