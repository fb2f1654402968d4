import { i18n } from '#i18n';
import { momentsOf } from '../../utils/activities/activity-moments';
import type { Activity } from '../../utils/model/activity';
import { type Day, dayOf, type Instant, isDay } from '../../utils/model/day';
import { useAddress } from '../dashboard/use-address';
import { shortDayText, weekdayText } from '../ui/moment-text';
import { type MonthDay, type MonthMark, monthWeeks, nextMonth } from './activity-month';
import { momentName } from './activity-words';

interface ActivityCalendarProps {
  activities: Activity[];
  now: Instant;
}

/** Marks that a day has room for. */
const SHOWN = 3;

/** A month of activities and of what must be done for them by when. */
export function ActivityCalendar({ activities, now }: ActivityCalendarProps) {
  const today = dayOf(now);
  const [wanted, setMonth] = useAddress('month');
  const month = isDay(`${wanted}-01`) ? wanted : today.slice(0, 7);
  const weeks = monthWeeks(month, activities, activities.flatMap(momentsOf));
  const [year = '', number = ''] = month.split('-');
  const title = i18n.t('activity.calendar.month', [year, String(Number(number))]);
  const turn = (by: number) => setMonth(nextMonth(month, by).slice(0, 7));
  return (
    <section class="card" aria-labelledby="activity-calendar">
      <div class="card-head">
        <h2 id="activity-calendar">{i18n.t('activity.calendar.title')}</h2>
        <div class="row">
          <button type="button" class="btn btn-quiet" onClick={() => turn(-1)}>
            {i18n.t('activity.calendar.previous')}
          </button>
          <strong aria-live="polite">{title}</strong>
          <button type="button" class="btn btn-quiet" onClick={() => turn(1)}>
            {i18n.t('activity.calendar.next')}
          </button>
          {month !== today.slice(0, 7) && (
            <button type="button" class="btn btn-quiet" onClick={() => setMonth('')}>
              {i18n.t('activity.calendar.today')}
            </button>
          )}
        </div>
      </div>
      <table class="month">
        <caption class="vh">{title}</caption>
        <thead>
          <tr>
            {weeks[0]?.map(({ day }) => (
              <th key={day} scope="col">
                {weekdayText(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((one) => (
                <MonthCell key={one.day} one={one} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MonthCell({ one: { day, inMonth, marks }, today }: { one: MonthDay; today: Day }) {
  const classes = [
    !inMonth && 'month-out',
    day === today && 'month-today',
    marks.length === 0 && 'month-empty',
  ];
  return (
    <td class={classes.filter(Boolean).join(' ') || undefined}>
      <span class="month-date" aria-current={day === today ? 'date' : undefined}>
        <span aria-hidden="true" class="month-number">
          {Number(day.slice(8))}
        </span>
        <span class="month-name">{shortDayText(day)}</span>
      </span>
      {marks.length > 0 && (
        <ul>
          {marks.slice(0, SHOWN).map((mark) => (
            <li key={mark.key} class={`mark mark-${mark.what}`} title={markText(mark)}>
              {markText(mark)}
            </li>
          ))}
          {marks.length > SHOWN && (
            <li class="small muted" title={marks.slice(SHOWN).map(markText).join('\n')}>
              {i18n.t('activity.calendar.others', [marks.length - SHOWN])}
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

function markText({ what, name }: MonthMark): string {
  const said =
    what === 'run'
      ? i18n.t('activity.calendar.run')
      : what === 'warm-up'
        ? i18n.t('activity.calendar.warmUp')
        : momentName(what);
  return `${said} · ${name}`;
}
