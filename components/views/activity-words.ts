import { i18n } from '#i18n';
import { kindOf } from '../../utils/activities/activity-kinds';
import type { ActivityMoment } from '../../utils/model/activity';
import { DAY_LENGTH, HOUR, type Instant } from '../../utils/model/day';
import { camel } from '../ui/camel';
import { uiLanguage } from '../ui/moment-text';

/** A kind of activity in the operator's language. */
export function activityKindName(id: string): string {
  const { zh, en } = kindOf(id);
  return uiLanguage() === 'en' ? en : zh;
}

/** 报名截止 */
export function momentName(what: ActivityMoment['what']): string {
  return i18n.t(`activity.moment.${camel(what)}`);
}

/** 还有 3 天; whole hours below two days; a page that stays open outlives a deadline. */
export function leftText(at: Instant, now: Instant): string {
  const left = at - now;
  if (left < 0) return i18n.t('activity.next.past');
  if (left < HOUR) return i18n.t('activity.next.soon');
  const text =
    left < 2 * DAY_LENGTH
      ? i18n.t('activity.next.hours', [Math.floor(left / HOUR)])
      : i18n.t('activity.next.days', [Math.floor(left / DAY_LENGTH)]);
  return i18n.t('activity.next.left', [text]);
}
