import { i18n } from '#i18n';
import type { ClockEntry } from '../../utils/model/orders-clock';
import { numberText } from '../ui/figure-text';
import { ScrollRegion } from '../ui/scroll-region';
import { DueText, goodsText } from './orders-row';

/** Orders that close unless they are paid, the dearest first. */
export function OrdersUnpaid({ clock }: { clock: readonly ClockEntry[] }) {
  const unpaid = clock
    .filter(({ kind }) => kind === 'pay')
    .toSorted((a, b) => (b.amount ?? -1) - (a.amount ?? -1));
  if (unpaid.length === 0) return null;
  const sum = unpaid.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return (
    <section class="card">
      <div class="card-head">
        <h2>{i18n.t('orders.unpaid')}</h2>
        <span class="num">
          {i18n.t('orders.unpaidSum', [unpaid.length, numberText(sum, 'CNY')])}
        </span>
      </div>
      <p class="small muted">{i18n.t('orders.unpaidSays')}</p>
      <ScrollRegion class="table-scroll orders-scroll" label={i18n.t('orders.unpaid')}>
        <table class="table orders-table orders-unpaid">
          <thead>
            <tr>
              <th class="num orders-money">{i18n.t('orders.amount')}</th>
              <th>{i18n.t('orders.goods')}</th>
              <th class="orders-due">{i18n.t('orders.closes')}</th>
            </tr>
          </thead>
          <tbody>
            {unpaid.map((entry) => (
              <tr key={entry.id}>
                <td class="num">
                  {entry.amount === null ? (
                    <span class="muted">{i18n.t('orders.amountUnread')}</span>
                  ) : (
                    numberText(entry.amount, 'CNY')
                  )}
                </td>
                <td>
                  <span class="orders-goods">{goodsText(entry)}</span>
                </td>
                <td class="orders-due">
                  <DueText entry={entry} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
