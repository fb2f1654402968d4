import { i18n } from '#i18n';
import type { SectionStatus } from '../../utils/model/timetable';
import type { PageStatus, TodaySnapshot } from '../../utils/model/today';
import { PageLink } from '../ui/page-link';
import { SectionHead } from '../ui/section-head';
import { troubleText } from '../ui/trouble-text';

/** The parts of the morning, a line each, with what is still to be opened. */
export function PopupTimetable({ today: { sections, pages } }: { today: TodaySnapshot }) {
  return (
    <ol class="sections">
      {sections.map((section) => (
        <li key={section.desk}>
          <SectionHead section={section} />
          <ToOpen section={section} pages={pages} />
        </li>
      ))}
    </ol>
  );
}

function ToOpen({ section, pages }: { section: SectionStatus; pages: PageStatus[] }) {
  const waiting = pages.filter(
    ({ desk, readAt, trouble }) => desk === section.desk && (readAt === null || trouble),
  );
  if (waiting.length === 0) return null;
  return (
    <ul class="section-unread small">
      {waiting.map(({ page, url, shopName, trouble }) => (
        <li key={`${page}|${shopName}`}>
          <PageLink url={url}>{i18n.t(`page.${page}`)}</PageLink>
          {shopName && <span class="muted"> {shopName}</span>}
          {trouble && <span class="muted"> {troubleText(trouble)}</span>}
        </li>
      ))}
    </ul>
  );
}
