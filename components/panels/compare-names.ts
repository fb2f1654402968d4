import { i18n } from '#i18n';
import { addDays, type Day } from '../../utils/model/day';
import type { Comparison } from '../../utils/model/panel-view';
import type { Scope } from '../../utils/model/scope';
import { weekdayText } from '../ui/moment-text';

/** The day a panel speaks of, where it speaks of one day. */
export function panelDay({ period }: Scope): Day | null {
  return period.kind === 'day' || period.kind === 'live' ? period.day : null;
}

/** 较上周五 · vs last Fri */
export function lastWeekName(day: Day | null): string {
  return day
    ? i18n.t('compare.lastWeekday', [weekdayText(addDays(day, -7))])
    : i18n.t('compare.lastWeek');
}

/** 较近 4 个周五均值 · vs mean of 4 Fri; says how many days really went in. */
export function fourWeeksName(day: Day | null, comparison: Comparison): string {
  const count = comparison.kind === 'compared' ? comparison.days.length : 4;
  return day
    ? i18n.t('compare.weekdaysMean', [count, weekdayText(day)])
    : i18n.t('compare.fourWeeks');
}
