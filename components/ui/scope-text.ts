import { i18n } from '#i18n';
import type { Period, Scope } from '../../utils/model/scope';
import { dayText, shortDayText } from './moment-text';

/** Period, device and tab in words: 11月20日周五 · 全部终端. */
export function scopeText({ period, device, tab, window }: Scope): string {
  return [
    periodText(period),
    i18n.t(`device.${device}`),
    tab,
    window && i18n.t('scope.window', [window]),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The days of a period in words. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'day':
      return dayText(period.day);
    case 'live':
      return i18n.t('scope.live', [dayText(period.day)]);
    case 'span':
      return `${shortDayText(period.from)} – ${shortDayText(period.to)}`;
    case 'unknown':
      return i18n.t('scope.unknown');
  }
}
