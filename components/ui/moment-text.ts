import { i18n } from '#i18n';
import { type Day, type Instant, startOfDay } from '../../utils/model/day';

/** `zh-CN` or `en`, whichever the browser chose for our texts. */
export function uiLanguage(): string {
  return i18n.t('@@ui_locale').replace('_', '-').startsWith('zh') ? 'zh-CN' : 'en';
}

/** 11月20日周五 · Fri, Nov 20 */
export function dayText(day: Day): string {
  return printer({ month: 'short', day: 'numeric', weekday: 'short' }).format(startOfDay(day));
}

/** 11月20日 · Nov 20 */
export function shortDayText(day: Day): string {
  return printer({ month: 'short', day: 'numeric' }).format(startOfDay(day));
}

/** 周五 · Fri */
export function weekdayText(day: Day): string {
  return printer({ weekday: 'short' }).format(startOfDay(day));
}

/** 08:42, in Shanghai whatever the browser's zone. */
export function timeText(at: Instant): string {
  return printer({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** 11月20日 08:42 · Nov 20, 08:42 */
export function momentText(at: Instant): string {
  return printer({
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

const printers = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a millisecond; each is made once. */
function printer(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = Object.keys(parts).join();
  let made = printers.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(uiLanguage(), { ...parts, timeZone: 'Asia/Shanghai' });
    printers.set(key, made);
  }
  return made;
}
