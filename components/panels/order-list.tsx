import { i18n } from '#i18n';
import { HOUR } from '../../utils/model/day';
import type { OrderLine } from '../../utils/model/panel-view';
import { numberText } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { Tip } from '../ui/tip';
import { LeftOut } from './left-out';
import { PrintedFigure } from './printed-figure';
import type { ReadFacts } from './read-facts';

/** Less than this is today's work. */
const SOON = 24 * HOUR;

interface OrderListProps {
  orders: OrderLine[];
  leftOut: number;
  facts: ReadFacts;
}

/** Orders, refunds and disputes, the nearest deadline first. */
export function OrderList({ orders, leftOut, facts }: OrderListProps) {
  const title = i18n.t(`figures.list.${orders[0]?.kind ?? 'order'}`);
  return (
    <section class="card">
      <h4>{title}</h4>
      <ol class="order-list">
        {orders.map((order, i) => (
          <Order key={i} order={order} facts={facts} />
        ))}
      </ol>
      <LeftOut rows={leftOut} />
    </section>
  );
}

function Order({ order, facts }: { order: OrderLine; facts: ReadFacts }) {
  const { items, status, type, reason, amount, intervened } = order;
  const pieces = items.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const about = [
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
      <span class="num">
        {amount && (
          <PrintedFigure
            label={i18n.t('field.orderAmount')}
            printed={amount}
            format="CNY"
            facts={facts}
          />
        )}
      </span>
      <span class="row small">
        <span>{status || i18n.t('figures.noStatus')}</span>
        {intervened && <span class="chip chip-urgent">{i18n.t('figures.intervened')}</span>}
        {about.length > 0 && <span class="muted">{about.join(' · ')}</span>}
      </span>
      <Deadline order={order} facts={facts} />
    </li>
  );
}

function Deadline({ order: { deadline, left }, facts }: { order: OrderLine; facts: ReadFacts }) {
  if (!deadline) return <span />;
  if (deadline.at === null || left === null)
    return <span class="num small muted">{deadline.raw}</span>;
  const tone = left < 0 ? 'chip-urgent' : left < SOON ? 'chip-warn' : '';
  return (
    <Tip
      lines={[
        [i18n.t('origin.label'), deadline.label],
        [i18n.t('origin.raw'), deadline.raw],
        [i18n.t('origin.readAt'), momentText(facts.readAt)],
      ]}
    >
      <span class={`chip ${tone}`}>
        <Icon shape={left < 0 ? ICON.urgent : ICON.clock} />
        {left < 0
          ? i18n.t('figures.overdue', [momentText(deadline.at)])
          : i18n.t('figures.dueBy', [momentText(deadline.at)])}
      </span>
    </Tip>
  );
}
