import { i18n } from '#i18n';
import { pageUrl } from '../../utils/insights/rules/page-urls';
import { ICON, Icon } from '../ui/icon';
import { PageLink } from '../ui/page-link';

const PAGES = ['qn.reviews', 'qn.questions'] as const;

/** Which pages to open so that something stands here, and what each of them gives. */
export function ReviewsEmpty() {
  return (
    <section class="card reviews-teach">
      <p>{i18n.t('reviewDesk.empty')}</p>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <PageLink url={pageUrl(page) ?? ''} class="alert-link">
              {i18n.t(`page.${page}`)}
              <Icon path={ICON.out} />
            </PageLink>
            <span class="small muted">{i18n.t(`reviewDesk.teach.${page}`)}</span>
          </li>
        ))}
      </ul>
      <p class="small muted">{i18n.t('reviewDesk.teach.rivals')}</p>
    </section>
  );
}
