import type { Chart, ChartEvent } from 'chart.js';
import { expect, it, vi } from 'vitest';
import { brush } from '../../../components/charts/brush';

/** Ten pixels a day. */
const chart = {
  scales: { x: { getValueForPixel: (pixel: number) => pixel / 10 } },
  draw: () => undefined,
} as unknown as Chart<'line'>;

function drawn(...events: [ChartEvent['type'], number][]) {
  const chosen = vi.fn();
  const plugin = brush(chosen);
  for (const [type, x] of events) {
    const event: ChartEvent = { type, native: null, x, y: 0 };
    plugin.beforeEvent?.(
      chart,
      { event, replay: false, cancelable: true, inChartArea: true } as never,
      {},
    );
  }
  return chosen.mock.calls;
}

it.each([
  [
    'from left to right',
    [
      ['mousedown', 20],
      ['mousemove', 50],
      ['mouseup', 80],
    ],
    [[2, 5]],
  ],
  [
    'from right to left',
    [
      ['mousedown', 80],
      ['mousemove', 20],
      ['mouseup', 20],
    ],
    [[2, 8]],
  ],
  [
    'a click chooses nothing',
    [
      ['mousedown', 20],
      ['mouseup', 20],
      ['click', 20],
    ],
    [],
  ],
  [
    'a slip of two days chooses nothing',
    [
      ['mousedown', 20],
      ['mousemove', 31],
      ['mouseup', 31],
    ],
    [],
  ],
  [
    'moving without pressing',
    [
      ['mousemove', 20],
      ['mousemove', 90],
      ['mouseup', 90],
    ],
    [],
  ],
  [
    'left out of the chart',
    [
      ['mousedown', 20],
      ['mousemove', 90],
      ['mouseout', 90],
      ['mouseup', 90],
    ],
    [],
  ],
] as [string, [ChartEvent['type'], number][], number[][]][])('%s', (_, events, found) => {
  expect(drawn(...events)).toEqual(found);
});
