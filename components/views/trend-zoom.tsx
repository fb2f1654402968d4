import { i18n } from '#i18n';
import type { Day, DaySpan } from '../../utils/model/day';
import { isDay } from '../../utils/model/day';

interface TrendZoomProps {
  /** the days that are drawn now */
  span: DaySpan;
  /** the newest day that there is */
  lastDay: Day;
  isZoomed: boolean;
  /** undefined shows the whole range again */
  onZoom: (span: DaySpan | undefined) => void;
}

/** The drawn days as two dates: the same as drawing over the chart, for who types. */
export function TrendZoom({ span, lastDay, isZoomed, onZoom }: TrendZoomProps) {
  const set = (next: Partial<DaySpan>) => {
    const zoom = { ...span, ...next };
    if (isDay(zoom.from) && isDay(zoom.to) && zoom.from < zoom.to) onZoom(zoom);
  };
  return (
    <div class="row trend-zoom">
      <label class="field">
        <span>{i18n.t('trends.from')}</span>
        <input
          type="date"
          value={span.from}
          max={span.to}
          onChange={({ currentTarget: { value } }) => set({ from: value })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('trends.to')}</span>
        <input
          type="date"
          value={span.to}
          min={span.from}
          max={lastDay}
          onChange={({ currentTarget: { value } }) => set({ to: value })}
        />
      </label>
      {isZoomed && (
        <button type="button" class="btn btn-quiet" onClick={() => onZoom(undefined)}>
          {i18n.t('trends.whole')}
        </button>
      )}
    </div>
  );
}
