import { i18n } from '#i18n';
import { HOUR } from '../../utils/model/day';
import type { OrderLine } from '../../utils/model/panel-view';
import { figureText, numberText } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { LeftOut } from './left-out';

/** Less than this is today's work. */
const SOON = 24 * HOUR;

/** Orders, refunds and disputes, the nearest deadline first. */
export function OrderList({ orders, leftOut }: { orders: OrderLine[]; leftOut: number }) {
  const title = i18n.t(`figures.list.${orders[0]?.kind ?? 'order'}`);
  return (
    <section class="card">
      <h3>{title}</h3>
      <ol class="order-list">
        {orders.map((order, i) => (
          <Order key={i} order={order} />
        ))}
      </ol>
      <LeftOut rows={leftOut} />
    </section>
  );
}

function Order({ order }: { order: OrderLine }) {
  const { items, status, type, reason, amount, intervened } = order;
  const pieces = items.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const facts = [
    type,
    reason,
    items.length > 1 && i18n.t('figures.kinds', [items.length]),
    pieces > 1 && i18n.t('figures.pieces', [numberText(pieces, 'count')]),
  ].filter(Boolean);
  return (
    <li>
      <span class="order-name" title={items[0]?.title}>
        {items[0]?.title ?? i18n.t('figures.noItem')}
      </span>
      <span class="num">{amount ? figureText(amount.figure, 'CNY') : ''}</span>
      <span class="row small">
        <span>{status || i18n.t('figures.noStatus')}</span>
        {intervened && <span class="chip chip-urgent">{i18n.t('figures.intervened')}</span>}
        {facts.length > 0 && <span class="muted">{facts.join(' · ')}</span>}
      </span>
      <Deadline order={order} />
    </li>
  );
}

function Deadline({ order: { deadline, left } }: { order: OrderLine }) {
  if (!deadline) return <span />;
  if (deadline.at === null || left === null)
    return <span class="num small muted">{deadline.raw}</span>;
  const tone = left < 0 ? 'chip-urgent' : left < SOON ? 'chip-warn' : '';
  return (
    <span class="num" title={deadline.raw}>
      <span class={`chip ${tone}`}>
        <Icon shape={left < 0 ? ICON.urgent : ICON.clock} />
        {left < 0
          ? i18n.t('figures.overdue', [momentText(deadline.at)])
          : i18n.t('figures.dueBy', [momentText(deadline.at)])}
      </span>
    </span>
  );
}
