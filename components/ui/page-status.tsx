import { i18n } from '#i18n';
import type { PageStatus as Status } from '../../utils/model/today';
import { ICON, Icon } from './icon';
import { timeText } from './moment-text';
import { PageLink } from './page-link';
import { troubleText } from './trouble-text';

/** The pages of the morning: read with how much, stopped and why, or still to be opened. */
export function PageStatusList({ pages }: { pages: Status[] }) {
  return (
    <ul class="pages">
      {pages.map((page) => (
        <li key={`${page.page}|${page.shopName}`} class="page-status">
          <Icon shape={page.trouble ? ICON.warn : page.readAt === null ? ICON.clock : ICON.check} />
          <PageLink url={page.url}>{i18n.t(`page.${page.page}`)}</PageLink>
          <span class="small muted page-said">
            {[page.shopName, said(page)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function said({ trouble, readAt, figures, unread }: Status): string {
  if (trouble) return troubleText(trouble);
  if (readAt === null) return i18n.t('today.unread');
  return unread > 0
    ? i18n.t('today.readPartly', [timeText(readAt), figures, unread])
    : i18n.t('today.read', [timeText(readAt), figures]);
}
