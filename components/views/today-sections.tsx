import { i18n } from '#i18n';
import type { SectionStatus } from '../../utils/model/timetable';
import type { TodaySnapshot } from '../../utils/model/today';
import { dayText, timeText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { PageStatusList } from '../ui/page-status';
import { SectionHead } from '../ui/section-head';
import { UnreadLine } from '../ui/unread-line';

/** The shopkeeper's morning, part by part: what was read and dealt with, and what was not. */
export function TodaySections({ today }: { today: TodaySnapshot }) {
  return (
    <aside class="card" aria-labelledby="today-sections">
      <h2 id="today-sections">{i18n.t('timetable.title')}</h2>
      <p class="small muted">
        {i18n.t('popup.asOf', [dayText(today.day), timeText(today.preparedAt)])}
      </p>
      <UnreadLine health={today.health} now={today.preparedAt} />
      <ol class="sections">
        {today.sections.map((section) => (
          <li key={section.desk}>
            <SectionHead section={section} />
            <PageStatusList pages={today.pages.filter(({ desk }) => desk === section.desk)} />
            <Begin section={section} />
          </li>
        ))}
      </ol>
      <p class="small muted">{i18n.t('today.snapshots', [today.snapshotsToday])}</p>
    </aside>
  );
}

/** Where to begin in a part of the morning that was never used. */
function Begin({ section: { first } }: { section: SectionStatus }) {
  if (!first) return null;
  return (
    <p class="small muted">
      <PageLink url={first.url}>
        {i18n.t('timetable.begin', [i18n.t(`page.${first.page}`)])}
      </PageLink>
    </p>
  );
}
