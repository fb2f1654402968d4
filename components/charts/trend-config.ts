import type { ChartData, ChartDataset, ChartOptions, Plugin } from 'chart.js';
import type { Grain } from '../../utils/insights/periods';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import type { Series } from '../../utils/model/series';
import { formatForUnit, formatNumber } from '../../utils/text/format-figure';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { grainText, shortGrainText } from '../ui/grain-text';
import { isDrawn } from '../ui/sparkline-shape';
import { metricName } from '../ui/words';

const DASHES = [[], [6, 3], [2, 2], [8, 3, 2, 3], [10, 4], [4, 2]];

/** What is laid beside a strip's own line, in the same strip. */
export interface BesideLine {
  name: string;
  series: Series;
}

/** Colours and dashes of what is laid beside, by its place; the theme's own tokens. */
export const BESIDE_STYLES = [
  { colour: '--ink-3', dash: [3, 3] },
  { colour: '--series-4', dash: [6, 2] },
  { colour: '--series-3', dash: [2, 4] },
  { colour: '--series-6', dash: [8, 4] },
] as const;

/** Chart.js draws a higher order first, so that it lies behind. */
const BEHIND = 1;

interface TrendConfig {
  data: ChartData<'line', (number | null)[], string>;
  options: ChartOptions<'line'>;
}

/** Chart.js data and options for series over the same days; colours are the theme's of the moment. */
export function trendConfig(
  series: readonly Series[],
  beside: readonly BesideLine[],
  grain: Grain,
  canvas: HTMLElement,
): TrendConfig {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const days = series[0]?.days.map(({ day }) => day) ?? [];
  const ink = colour('--ink-2');
  const scales: NonNullable<ChartOptions<'line'>['scales']> = {
    x: {
      grid: { display: false },
      ticks: {
        color: ink,
        maxRotation: 0,
        autoSkipPadding: 16,
        callback: (_, i) => tickText(grain, days[i] ?? ''),
      },
    },
  };
  series.forEach(({ metric }, i) => {
    scales[metric] = strip(metric, series.length - i, ink, colour('--line'));
  });
  return {
    data: {
      labels: days,
      datasets: [
        ...series.map((one, i) => lineOf(one, i, colour(`--series-${i + 1}`))),
        ...beside.map((line) => besideOf(line, namesOf(beside), days, colour)),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      // The first three beyond the library's own: a stretch is chosen by drawing over it.
      events: ['mousedown', 'mouseup', 'click', 'mousemove', 'mouseout', 'touchstart', 'touchmove'],
      interaction: { mode: 'index', intersect: false },
      font: { family: style.fontFamily, size: 12 },
      scales,
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? grainText(grain, item.label) : ''),
            label: ({ dataset, parsed }) =>
              `${dataset.label}  ${figure(dataset.yAxisID, parsed.y)}`,
          },
        },
      },
    },
  };
}

/** Asked for each day of a year at every change of range, though a dozen are shown. */
const tickTexts = new Map<string, string>();

function tickText(grain: Grain, day: string): string {
  const key = `${grain}${day}`;
  const known = tickTexts.get(key) ?? shortGrainText(grain, day);
  tickTexts.set(key, known);
  return known;
}

/** Writes each strip's name at its top, lying; the library itself can only stand it on end. */
export const stripNames: Plugin<'line'> = {
  id: 'strip-names',
  afterDatasetsDraw({ ctx, chartArea, scales, data }) {
    ctx.save();
    const style = getComputedStyle(ctx.canvas);
    ctx.font = `600 12px ${style.fontFamily}`;
    ctx.textBaseline = 'top';
    for (const { label = '', yAxisID = '', borderColor, order } of data.datasets) {
      const scale = scales[yAxisID];
      if (!scale || order === BEHIND) continue;
      // A line of the grid may run where the name stands.
      ctx.fillStyle = style.getPropertyValue('--surface');
      ctx.fillRect(chartArea.left, scale.top + 4, ctx.measureText(label).width + 6, 16);
      ctx.fillStyle = String(borderColor);
      ctx.fillText(label, chartArea.left, scale.top + 6);
    }
    ctx.restore();
  },
};

function lineOf(
  series: Series,
  index: number,
  colour: string,
): ChartDataset<'line', (number | null)[]> {
  return {
    label: metricName(series.metric),
    yAxisID: series.metric,
    data: series.days.map((day) => (isDrawn(day) ? day.value : null)),
    spanGaps: false,
    borderColor: colour,
    borderWidth: 2,
    borderDash: DASHES[index] ?? [],
    pointBorderColor: colour,
    pointBackgroundColor: colour,
    // day-points.ts draws them.
    pointRadius: 0,
    pointHoverRadius: 5,
    pointHitRadius: 8,
  };
}

/** The names of what is laid beside, each once, in their order. */
export function namesOf(beside: readonly BesideLine[]): string[] {
  return [...new Set(beside.map(({ name }) => name))];
}

function besideOf(
  { name, series: { metric, days: own } }: BesideLine,
  names: readonly string[],
  days: readonly string[],
  colourOf: (name: string) => string,
): ChartDataset<'line', (number | null)[]> {
  const { colour, dash } = BESIDE_STYLES[names.indexOf(name) % BESIDE_STYLES.length] ?? {
    colour: '--ink-3',
    dash: [],
  };
  const drawn = new Map(own.flatMap((day) => (isDrawn(day) ? [[day.day, day.value]] : [])));
  return {
    label: `${metricName(metric)} · ${name}`,
    yAxisID: metric,
    order: BEHIND,
    data: days.map((day) => drawn.get(day) ?? null),
    spanGaps: false,
    borderColor: colourOf(colour),
    borderWidth: 1.5,
    borderDash: [...dash],
    pointRadius: 0,
    pointHoverRadius: 4,
    pointHitRadius: 8,
  };
}

/** One strip of the stack; Chart.js lays stacked scales out from the bottom up. */
function strip(
  metric: MetricId,
  order: number,
  ink: string,
  grid: string,
): NonNullable<ChartOptions<'line'>['scales']>[string] {
  return {
    type: 'linear',
    position: 'left',
    stack: 'metrics',
    stackWeight: 1,
    weight: order,
    offset: true,
    grid: { color: grid },
    border: { display: false },
    ticks: {
      color: ink,
      maxTicksLimit: 5,
      callback: (value, _, ticks) =>
        tick(metric, Number(value), (ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0)),
    },
  };
}

/** No more digits than tell one tick from the next. */
function tick(metric: MetricId, value: number, step: number): string {
  const { unit } = metricDefinition(metric);
  const size = unit === 'ratio' ? step * 100 : step;
  const decimals = size >= 1 || size === 0 ? 0 : Math.min(2, Math.ceil(-Math.log10(size)));
  return formatNumber(value, formatForUnit(unit), { decimals });
}

function figure(metric: string | undefined, value: number | null): string {
  if (value === null || metric === undefined) return '';
  return numberText(value, formatOfUnit(metricDefinition(metric as MetricId).unit));
}
