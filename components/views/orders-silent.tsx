import { i18n } from '#i18n';
import type { OrdersDesk } from '../../utils/model/orders-desk';
import { Notice } from '../ui/notice';
import { PageLink } from '../ui/page-link';

/** Shops that are known, but of whose orders nothing is on the clock, and what would bring it there. */
export function OrdersSilent({ silent }: Pick<OrdersDesk, 'silent'>) {
  if (silent.length === 0) return null;
  return (
    <Notice tone="info">
      <p>
        <strong>{i18n.t('orders.silent')}</strong> {i18n.t('orders.silentSays')}
      </p>
      <ul class="orders-unread">
        {silent.map(({ shop, name, platform, unread }) => (
          <li key={shop}>
            <span>{name}</span>
            {unread.map(({ page, url }) => (
              <PageLink key={page} url={url}>
                {i18n.t(`page.${page}`)}
              </PageLink>
            ))}
            {platform !== 'taobao' && (
              <span class="small muted orders-words">{i18n.t(`orders.reads.${platform}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
