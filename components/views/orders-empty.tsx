import { i18n } from '#i18n';
import { pageUrl } from '../../utils/insights/rules/page-urls';
import { ICON, Icon } from '../ui/icon';
import { PageLink } from '../ui/page-link';

const PAGES = ['qn.home', 'qn.refunds', 'qn.orders', 'qn.voc'] as const;

/** Which pages to open so that something stands here, and what each of them gives. */
export function OrdersEmpty() {
  return (
    <section class="card orders-teach">
      <p>{i18n.t('orders.empty')}</p>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <PageLink url={pageUrl(page) ?? ''} class="alert-link">
              {i18n.t(`page.${page}`)}
              <Icon path={ICON.out} />
            </PageLink>
            <span class="small muted">{i18n.t(`orders.teach.${page}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
