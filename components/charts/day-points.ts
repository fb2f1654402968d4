import type { Plugin } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { DAY_STATE, type DayFigure, type Series } from '../../utils/model/series';
import { isDrawn, mayChange } from '../ui/sparkline-shape';

/** Longer rows of points are a line. */
const MOST_POINTS = 31;
const RADIUS = { open: 4, alone: 3, usual: 2 };

/**
 * The points of the lines that say something: hollow where a figure may still change, a diamond
 * where it matures, and where a day has no neighbours; in short ranges all. Drawn here, because the
 * library works out each point of a line anew where some are to look otherwise: half of all the
 * time that a change of a year's range took.
 */
export function dayPoints(series: () => readonly Series[]): Plugin<'line'> {
  return {
    id: 'day-points',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const surface = getComputedStyle(ctx.canvas).getPropertyValue('--surface').trim();
      ctx.save();
      ctx.lineWidth = 1.5;
      series().forEach(({ days }, strip) => {
        const places = chart.getDatasetMeta(strip).data;
        const colour = String(chart.data.datasets[strip]?.borderColor);
        ctx.strokeStyle = colour;
        days.forEach((day, i) => {
          const place = places[i];
          const radius = radiusOf(days, i);
          if (!place || radius === 0) return;
          ctx.fillStyle = mayChange(day) ? surface : colour;
          const pointStyle = day.state === DAY_STATE.maturing ? 'rectRot' : 'circle';
          drawPoint(ctx, { pointStyle, radius, borderWidth: 1.5 }, place.x, place.y);
        });
      });
      ctx.restore();
    },
  };
}

/** 0 where there is nothing to draw. */
function radiusOf(days: readonly DayFigure[], i: number): number {
  const day = days[i];
  if (!day || !isDrawn(day)) return 0;
  if (mayChange(day)) return RADIUS.open;
  const alone = [days[i - 1], days[i + 1]].every((other) => !other || !isDrawn(other));
  if (alone) return RADIUS.alone;
  return days.length <= MOST_POINTS ? RADIUS.usual : 0;
}
