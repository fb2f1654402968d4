import type { Plugin } from 'chart.js';

/** The labels between which the pointer was drawn, by their places; null while it is not. */
export interface BrushState {
  from: number;
  to: number;
}

/** Fewer points than this are a click that slipped, not a choice. */
const FEWEST = 3;

/**
 * A stretch of the chart chosen by drawing over it. `chosen` is told once the pointer is let go;
 * a slip chooses nothing.
 */
export function brush(chosen: (from: number, to: number) => void): Plugin<'line'> {
  let state: BrushState | null = null;
  return {
    id: 'brush',
    beforeEvent(chart, { event }) {
      const place = placeAt(chart.scales.x, event.x);
      const isDown = event.type === 'mousedown' || (state !== null && event.type === 'mousemove');
      if (event.type === 'mousedown' && place !== null) state = { from: place, to: place };
      else if (isDown && state && place !== null) state.to = place;
      else if (event.type === 'mouseup' || event.type === 'click') end();
      else if (event.type === 'mouseout') state = null;
      if (isDown) chart.draw();
    },
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      if (!state || state.from === state.to) return;
      const left = scales.x?.getPixelForValue(Math.min(state.from, state.to)) ?? 0;
      const right = scales.x?.getPixelForValue(Math.max(state.from, state.to)) ?? 0;
      ctx.save();
      ctx.globalAlpha = 0.15;
      ctx.fillStyle = getComputedStyle(ctx.canvas).getPropertyValue('--accent');
      ctx.fillRect(left, chartArea.top, right - left, chartArea.bottom - chartArea.top);
      ctx.restore();
    },
  };

  function end() {
    const drawn = state;
    state = null;
    if (!drawn) return;
    const from = Math.min(drawn.from, drawn.to);
    const to = Math.max(drawn.from, drawn.to);
    if (to - from + 1 >= FEWEST) chosen(from, to);
  }
}

function placeAt(
  scale: { getValueForPixel(pixel: number): number | undefined } | undefined,
  x: number | null,
): number | null {
  const place = x === null ? undefined : scale?.getValueForPixel(x);
  return place === undefined ? null : Math.max(0, Math.round(place));
}
