import { i18n } from '#i18n';
import type { OrdersDesk } from '../../utils/model/orders-desk';
import { type ClockGroup, clockGroups, type UrgencyId } from '../../utils/orders/clock-groups';
import { numberText } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { lookUp } from '../ui/look-up';
import { ScrollRegion } from '../ui/scroll-region';
import { OrdersClosed } from './orders-closed';
import { OrdersRow } from './orders-row';

const TONE: Record<UrgencyId, string> = {
  overdue: 'orders-urgent',
  soon: 'orders-urgent',
  shift: 'orders-warn',
  day: 'orders-warn',
  days: '',
  later: '',
  untimed: '',
};

interface OrdersClockProps {
  desk: OrdersDesk;
  onMark: (id: string, done: boolean) => void;
}

/** All that must be done in time, by how soon, with the money that hangs on it. */
export function OrdersClock({ desk, onMark }: OrdersClockProps) {
  const groups = clockGroups(desk.clock, desk.now);
  const names = new Map(desk.shops.map(({ shop, name }) => [shop, name]));
  return (
    <section class="card orders-clock" aria-labelledby="orders-clock">
      <h2 id="orders-clock">
        {i18n.t('orders.clock')} <span class="count">{desk.clock.length}</span>
      </h2>
      <p class="small muted">{i18n.t('orders.clockSays')}</p>
      {groups.length === 0 && <p class="muted">{i18n.t('orders.nothingWaits')}</p>}
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          shopName={({ shop }) => (names.size > 1 ? (names.get(shop) ?? '') : '')}
          onDone={(id) => onMark(id, true)}
        />
      ))}
      {groups.length > 0 && <p class="small muted">{i18n.t('orders.notWhole')}</p>}
      <OrdersClosed closed={desk.closed} onReopen={(id) => onMark(id, false)} />
    </section>
  );
}

interface GroupProps {
  group: ClockGroup;
  shopName: (entry: ClockGroup['entries'][number]) => string;
  onDone: (id: string) => void;
}

function Group({ group, shopName, onDone }: GroupProps) {
  const { id, entries } = group;
  const title = i18n.t(`orders.group.${id}`);
  const says = lookUp(`orders.groupSays.${id}`);
  return (
    <section class={`orders-group ${TONE[id]}`} aria-label={title}>
      <header class="orders-group-head">
        <h3>
          <Icon path={id === 'overdue' ? ICON.urgent : ICON.clock} />
          {title} <span class="count">{entries.length}</span>
        </h3>
        <span class="num">{stakeText(group)}</span>
      </header>
      {says && <p class="small muted">{says}</p>}
      <ScrollRegion class="table-scroll orders-scroll" label={title}>
        <table class="table orders-table">
          <thead>
            <tr>
              <th>{i18n.t('orders.due')}</th>
              <th>{i18n.t('orders.what')}</th>
              <th>{i18n.t('orders.goods')}</th>
              <th class="num">{i18n.t('orders.amount')}</th>
              <th>
                <span class="vh">{i18n.t('orders.done')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <OrdersRow
                key={entry.id}
                entry={entry}
                shopName={shopName(entry)}
                onDone={() => onDone(entry.id)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function stakeText({ money, unread, entries }: ClockGroup): string {
  if (unread === entries.length) return i18n.t('orders.allUnread');
  const sum = numberText(money, 'CNY');
  return unread > 0
    ? i18n.t('orders.atStakeUnread', [sum, unread])
    : i18n.t('orders.atStake', [sum]);
}
