import { type Day, daysBetween } from '../model/day';
import { DAY_STATE, type DayFigure, type Series } from '../model/series';

/** A day's figure that may go into a base or a rule. */
export interface UsableFigure extends DayFigure {
  value: number;
}

/** A series' entry for a day; a gap where the series does not reach or was not given. */
export function figureOn(series: Series | undefined, day: Day): DayFigure {
  const first = series?.days[0];
  const found = first && series.days[daysBetween(first.day, day)];
  return found ?? { day, value: null, state: DAY_STATE.gap };
}

/** True for a figure that was read and is not contradicted by its own page. */
export function isUsable(figure: DayFigure): figure is UsableFigure {
  return (
    figure.value !== null && figure.state !== DAY_STATE.suspect && figure.state !== DAY_STATE.gap
  );
}

/** True for a figure that the platform, or a second look, may still change. */
export function mayChange({ state }: Pick<DayFigure, 'state'>): boolean {
  return state === DAY_STATE.provisional || state === DAY_STATE.maturing;
}
