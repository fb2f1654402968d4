import { i18n } from '#i18n';
import type { Activity, ActivityDraft } from '../../utils/model/activity';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { ScrollRegion } from '../ui/scroll-region';
import { ActivityAnswer } from './activity-answer';
import { activityKindName } from './activity-words';

interface ActivityOpenProps {
  activities: Activity[];
  hasShops: boolean;
  onSave: (draft: ActivityDraft) => Promise<string | null>;
}

/** Activities that one could register for and has not looked into: a line each, what closes first. */
export function ActivityOpen({ activities, hasShops, onSave }: ActivityOpenProps) {
  const title = i18n.t('activity.open.title', [activities.length]);
  const ordered = activities.toSorted(
    (a, b) => (a.times.signUpBy ?? Infinity) - (b.times.signUpBy ?? Infinity),
  );
  return (
    <details class="more activity-open">
      <summary>{title}</summary>
      <p class="small muted">{i18n.t('activity.open.says')}</p>
      <ScrollRegion class="table-scroll" label={title}>
        <table class="table activity-prices">
          <thead>
            <tr>
              <th scope="col">{i18n.t('activity.name')}</th>
              <th scope="col">{i18n.t('activity.time.signUpBy')}</th>
              <th scope="col">{i18n.t('activity.time.from')}</th>
              <th scope="col">{i18n.t('activity.joins')}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((activity) => (
              <Line key={activity.id} activity={activity} hasShops={hasShops} onSave={onSave} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

interface LineProps extends Omit<ActivityOpenProps, 'activities'> {
  activity: Activity;
}

function Line({ activity, hasShops, onSave }: LineProps) {
  const { name, kind, shop, url, times } = activity;
  const moment = (at: number | undefined) =>
    at === undefined ? i18n.t('activity.prices.none') : momentText(at);
  return (
    <tr>
      <th scope="row">
        {url ? <PageLink url={url}>{name}</PageLink> : name}{' '}
        <span class="small muted">
          {[activityKindName(kind), hasShops && shop.slice('shop:'.length)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </th>
      <td class="nowrap">{moment(times.signUpBy)}</td>
      <td class="nowrap">{moment(times.from)}</td>
      <td>
        <ActivityAnswer activity={activity} onSave={onSave} />
      </td>
    </tr>
  );
}
