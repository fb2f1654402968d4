import { i18n } from '#i18n';
import { monthOf, weekOf } from '../../utils/insights/aggregate';
import type { Grain } from '../../utils/insights/periods';
import type { Day } from '../../utils/model/day';
import { dayText, shortDayText } from './moment-text';

/** The day, week or month that a day lies in: 11月20日周五 · 11月16日 – 11月22日 · 2026 年 11 月. */
export function grainText(grain: Grain, day: Day): string {
  if (grain === 'day') return dayText(day);
  if (grain === 'month') return monthText(day);
  const { from, to } = weekOf(day);
  return `${shortDayText(from)} – ${shortDayText(to)}`;
}

/** The same under a chart, where there is little room. */
export function shortGrainText(grain: Grain, day: Day): string {
  if (grain === 'month') return monthText(day);
  return shortDayText(grain === 'week' ? weekOf(day).from : day);
}

function monthText(day: Day): string {
  const [year = '', month = ''] = monthOf(day).from.split('-');
  return i18n.t('trends.month', { year, month: String(Number(month)) });
}
