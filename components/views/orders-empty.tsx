import { i18n } from '#i18n';
import { TeachPages } from '../ui/teach-pages';

const PAGES = ['qn.home', 'qn.refunds', 'qn.orders', 'qn.voc', 'jd.orders', 'douyin.shop'] as const;

/** What fills the after-sales desk. */
export function OrdersEmpty() {
  return (
    <section class="card">
      <p>{i18n.t('orders.empty')}</p>
      <TeachPages pages={PAGES} says={(page) => i18n.t(`orders.teach.${page}`)} />
    </section>
  );
}
