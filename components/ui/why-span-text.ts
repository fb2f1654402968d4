import { i18n } from '#i18n';
import type { Day, DaySpan } from '../../utils/model/day';
import { lookUp } from './look-up';
import { dayText, shortDayText } from './moment-text';

/** More days than this are counted and not all named. */
const MOST = 6;

/** 11月20日周五 · 11月1日–11月20日 */
export function spanText({ from, to }: DaySpan): string {
  return from === to
    ? dayText(from)
    : i18n.t('whyView.span', [shortDayText(from), shortDayText(to)]);
}

/** Days that were not read and the like, by name up to a handful; beyond that counted too. */
export function daysText(days: readonly Day[]): string {
  const named = days.slice(0, MOST).map(shortDayText).join(i18n.t('list.comma'));
  return days.length > MOST ? i18n.t('whyView.andMore', [named, days.length]) : named;
}

/** The scope that a series is kept under, in words: 全部终端 · 构成. */
export function seriesScopeText(scope: string): string {
  const [device = '', ...rest] = scope.split('/');
  return [lookUp(`device.${device}`) || device, ...rest].filter(Boolean).join(' · ');
}
