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

/** Groups whose name alone does not tell what to do. */
const SAYS: readonly UrgencyId[] = ['overdue', 'untimed'];
const COLUMNS = 5;

/** All that must be done in time, by how soon, with the money that hangs on it. */
export function OrdersClock({ desk, onMark }: OrdersClockProps) {
  const groups = clockGroups(desk.clock, desk.now);
  return (
    <section class="card">
      <h2>
        {i18n.t('orders.clock')} <span class="count">{desk.clock.length}</span>
      </h2>
      <p class="small muted">{i18n.t('orders.clockSays')}</p>
      {groups.length > 0 ? (
        <Table groups={groups} desk={desk} onDone={(id) => onMark(id, true)} />
      ) : (
        <p class="muted">{i18n.t('orders.nothingWaits')}</p>
      )}
      {groups.length > 0 && <p class="small muted">{i18n.t('orders.notWhole')}</p>}
      <OrdersClosed closed={desk.closed} onReopen={(id) => onMark(id, false)} />
    </section>
  );
}

interface TableProps {
  groups: ClockGroup[];
  desk: OrdersDesk;
  onDone: (id: string) => void;
}

function Table({ groups, desk, onDone }: TableProps) {
  const names = new Map(desk.shops.map(({ shop, name }) => [shop, name]));
  const several = new Set([...desk.shops, ...desk.clock].map(({ shop }) => shop)).size > 1;
  const nameOf = (shop: string) => names.get(shop) ?? shop.slice('shop:'.length);
  return (
    <ScrollRegion class="table-scroll orders-scroll" label={i18n.t('orders.clock')}>
      <table class="table orders-table orders-clock">
        <thead>
          <tr>
            <th class="orders-due">{i18n.t('orders.due')}</th>
            <th>{i18n.t('orders.what')}</th>
            <th>{i18n.t('orders.goods')}</th>
            <th class="num orders-money">{i18n.t('orders.amount')}</th>
            <th class="orders-do">
              <span class="vh">{i18n.t('orders.done')}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} class={TONE[group.id]}>
            <GroupHead group={group} />
            {group.entries.map((entry) => (
              <OrdersRow
                key={entry.id}
                entry={entry}
                shopName={several ? nameOf(entry.shop) : ''}
                onDone={() => onDone(entry.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function GroupHead({ group }: { group: ClockGroup }) {
  const { id, entries } = group;
  return (
    <tr class="orders-rule">
      <th colSpan={COLUMNS} scope="rowgroup" class="orders-group-head">
        <span class="orders-group">
          <strong>
            <Icon shape={id === 'overdue' ? ICON.urgent : ICON.clock} />
            {i18n.t(`orders.group.${id}`)} <span class="count">{entries.length}</span>
          </strong>
          <span class="num">{stakeText(group)}</span>
        </span>
        {SAYS.includes(id) && (
          <span class="small muted orders-words">{lookUp(`orders.groupSays.${id}`)}</span>
        )}
      </th>
    </tr>
  );
}

function stakeText({ money, unread }: ClockGroup): string {
  if (money === 0) return unread > 0 ? i18n.t('orders.allUnread') : '';
  const sum = numberText(money, 'CNY');
  return unread > 0
    ? i18n.t('orders.atStakeUnread', [sum, unread])
    : i18n.t('orders.atStake', [sum]);
}
