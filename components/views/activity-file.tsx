import { i18n } from '#i18n';
import { momentsOf } from '../../utils/activities/activity-moments';
import { type CalendarEntry, calendarFile } from '../../utils/activities/calendar-file';
import { momentSteps } from '../../utils/insights/moment-steps';
import type { Activity, ActivityMoment } from '../../utils/model/activity';
import type { Instant } from '../../utils/model/day';
import { camel } from '../ui/camel';
import { saveFile } from '../ui/save-file';
import { activityKindName, momentName } from './activity-words';

interface ActivityFileProps {
  activities: Activity[];
  now: Instant;
}

/** Everything that lies ahead as a calendar file with its reminders. */
export function ActivityFile({ activities, now }: ActivityFileProps) {
  const entries = activities.flatMap((activity) => entriesOf(activity, now));
  if (entries.length === 0) return null;
  const download = () => {
    const text = calendarFile(i18n.t('activity.file.name'), entries, now);
    saveFile(new Blob([text], { type: 'text/calendar' }), 'zhanggui-activities.ics');
  };
  return (
    <p class="row">
      <button type="button" class="btn" onClick={download}>
        {i18n.t('activity.file.button')}
      </button>
      <span class="small muted">{i18n.t('activity.file.says')}</span>
    </p>
  );
}

/** What of an activity lies ahead: each moment, and the activity itself as a stretch of time. */
export function entriesOf(activity: Activity, now: Instant): CalendarEntry[] {
  const { id, name, times, url, kind, shop } = activity;
  const shopName = shop.slice('shop:'.length);
  const more = { ...(url !== undefined && { url }) };
  const moments = momentsOf(activity)
    .filter(({ at }) => at >= now)
    .map((moment) => ({
      uid: `${id}-${moment.what}@zhanggui`,
      title: i18n.t('activity.file.entry', [name, momentName(moment.what)]),
      says: i18n.t('activity.file.entry', [shopName, i18n.t(`activity.do.${camel(moment.what)}`)]),
      from: moment.at,
      alarms: alarmsOf(moment),
      ...more,
    }));
  const { from, to } = times;
  if (activity.joins !== true || from === undefined || to === undefined || to < now) return moments;
  const run = {
    uid: `${id}-run@zhanggui`,
    title: name,
    says: i18n.t('activity.file.entry', [shopName, activityKindName(kind)]),
  };
  return [...moments, { ...run, from, to, alarms: [], ...more }];
}

/** The same leads as our own reminders. */
function alarmsOf(moment: ActivityMoment): number[] {
  return momentSteps(moment).map(({ at }) => moment.at - at);
}
