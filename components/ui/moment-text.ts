import { i18n } from '#i18n';
import { type Day, dayOf, type Instant, minutesOfDay, weekday } from '../../utils/model/day';

// Spelt out here and not by Intl.DateTimeFormat, whose first use takes the browser 25 ms on a
// desktop machine: longer than all else that the popup does before it is painted.

/** `zh-CN` or `en`, whichever the browser chose for our texts. */
export function uiLanguage(): string {
  return i18n.t('@@ui_locale').replace('_', '-').startsWith('zh') ? 'zh-CN' : 'en';
}

/** 11月20日周五 · Fri, Nov 20 */
export function dayText(day: Day): string {
  return i18n.t('date.day', { day: shortDayText(day), weekday: weekdayText(day) });
}

/** 11月20日 · Nov 20 */
export function shortDayText(day: Day): string {
  const [, month, date] = day.split('-').map(Number);
  return i18n.t('date.short', { month: word('date.months', (month ?? 1) - 1), date: String(date) });
}

/** 周五 · Fri */
export function weekdayText(day: Day): string {
  return word('date.weekdays', weekday(day) - 1);
}

/** 08:42, in Shanghai whatever the browser's zone. */
export function timeText(at: Instant): string {
  const minutes = minutesOfDay(at);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** 11月20日 08:42 · Nov 20, 08:42 */
export function momentText(at: Instant): string {
  return i18n.t('date.moment', { day: shortDayText(dayOf(at)), time: timeText(at) });
}

function word(key: 'date.months' | 'date.weekdays', at: number): string {
  return i18n.t(key).split(' ')[at] ?? '';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
