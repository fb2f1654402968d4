import { i18n } from '#i18n';
import type { ActivityMoment } from '../../utils/model/activity';
import { DAY_LENGTH, dayOf, type Instant } from '../../utils/model/day';
import { routeHref } from '../dashboard/route';
import { camel } from '../ui/camel';
import { dayText, timeText } from '../ui/moment-text';
import { leftText, momentName } from './activity-words';

interface ActivityUpcomingProps {
  moments: ActivityMoment[];
  /** more than one shop is known, so each line says which */
  hasShops: boolean;
  now: Instant;
}

/** Moments that a morning shows; the calendar has them all. */
const SHOWN = 8;
const SOON = 3 * DAY_LENGTH;

/** What lies ahead, the nearest first, with what is to be done for it. */
export function ActivityUpcoming({ moments, hasShops, now }: ActivityUpcomingProps) {
  return (
    <section class="card" aria-labelledby="activity-next">
      <h2 id="activity-next">{i18n.t('activity.next.title')}</h2>
      {moments.length === 0 && <p class="muted">{i18n.t('activity.next.none')}</p>}
      <ol class="activity-moments">
        {moments.slice(0, SHOWN).map((moment) => (
          <Moment
            key={`${moment.activity}${moment.what}`}
            moment={moment}
            hasShops={hasShops}
            now={now}
          />
        ))}
      </ol>
      {moments.length > SHOWN && (
        <p class="small muted">{i18n.t('activity.next.more', [moments.length - SHOWN])}</p>
      )}
    </section>
  );
}

interface MomentProps extends Omit<ActivityUpcomingProps, 'moments'> {
  moment: ActivityMoment;
}

function Moment({ moment: { activity, what, name, shop, at }, hasShops, now }: MomentProps) {
  const left = at - now;
  const isDeadline = what === 'sign-up-ends' || what === 'material' || what === 'stock';
  const tone = !isDeadline || left > SOON ? '' : left > DAY_LENGTH ? ' chip-warn' : ' chip-urgent';
  return (
    <li>
      <span class="activity-when">
        {dayText(dayOf(at))} <span class="nowrap">{timeText(at)}</span>
      </span>
      <span class={`chip${tone}`}>{momentName(what)}</span>
      <span class="activity-what">
        <a href={routeHref('activities', { activity })}>{name}</a>
        {hasShops && <span class="small muted"> {shop.slice('shop:'.length)}</span>}
        <span class="small muted activity-do">{i18n.t(`activity.do.${camel(what)}`)}</span>
      </span>
      <span class="small activity-left">{leftText(at, now)}</span>
    </li>
  );
}
