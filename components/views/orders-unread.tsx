import { i18n } from '#i18n';
import type { ShopOrders } from '../../utils/model/orders-desk';
import { momentText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { PageLink } from '../ui/page-link';

/** Pages whose deadlines and counters may have changed since they were read. */
export function OrdersUnread({ shops }: { shops: readonly ShopOrders[] }) {
  const unread = shops.filter(({ unread }) => unread.length > 0);
  if (unread.length === 0) return null;
  return (
    <Notice tone="info">
      <p>
        <strong>{i18n.t('orders.unread')}</strong> {i18n.t('orders.unreadSays')}
      </p>
      <ul class="orders-unread">
        {unread.map(({ shop, name, unread }) => (
          <li key={shop}>
            {shops.length > 1 && <span>{name}</span>}
            {unread.map(({ page, url, readAt }) => (
              <span key={page}>
                <PageLink url={url}>{i18n.t(`page.${page}`)}</PageLink>{' '}
                <span class="small muted">
                  {readAt === null
                    ? i18n.t('orders.never')
                    : i18n.t('orders.lastRead', [momentText(readAt)])}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
