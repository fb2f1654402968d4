import type { Plugin } from 'chart.js';
import type { DayMark } from '../ui/day-marks';

/** Room above the strips for two rows of labels. */
export const LABEL_ROOM = 36;
const ROW = 17;
const GAP = 6;

/**
 * A dashed line through all strips on each day on which something was changed, with its label
 * above. A label that would lie on another is left to the list below the chart.
 */
export function decisionLines(marks: () => readonly DayMark[]): Plugin<'line'> {
  return {
    id: 'decision-lines',
    beforeDatasetsDraw({ ctx, chartArea, scales, data }) {
      const style = getComputedStyle(ctx.canvas);
      const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
      ctx.save();
      ctx.font = `12px ${style.fontFamily}`;
      ctx.textBaseline = 'top';
      ctx.strokeStyle = ctx.fillStyle = style.getPropertyValue('--ink-2').trim();
      ctx.lineWidth = 1;
      for (const { day, label } of marks()) {
        const at = data.labels?.indexOf(day) ?? -1;
        const x = at < 0 ? undefined : scales.x?.getPixelForValue(at);
        if (x === undefined) continue;
        const wide = ctx.measureText(label).width;
        const left = Math.max(chartArea.left, Math.min(x - wide / 2, chartArea.right - wide));
        const row = ends.findIndex((end) => left > end + GAP);
        ctx.setLineDash([3, 3]);
        ctx.beginPath();
        ctx.moveTo(x, row < 0 ? chartArea.top : chartArea.top - LABEL_ROOM + (row + 1) * ROW);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        if (row < 0) continue;
        ends[row] = left + wide;
        ctx.fillText(label, left, chartArea.top - LABEL_ROOM + row * ROW + 2);
      }
      ctx.restore();
    },
  };
}
