import { i18n } from '#i18n';
import type { ShopOrders, TodoCounter } from '../../utils/model/orders-desk';
import { COUNTER_GROUPS, type CounterGroup } from '../../utils/orders/todo-counters';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { printedName } from '../ui/printed-name';

const GROUPS = Object.keys(COUNTER_GROUPS) as CounterGroup[];

/** The counters of the shop's console by what they are about; what is read and not zero stands out. */
export function OrdersCounters({ shop: { counters, platform } }: { shop: ShopOrders }) {
  const [newest] = counters.toSorted((a, b) => b.readAt - a.readAt);
  return (
    <section class="card">
      <div class="card-head">
        <h3>{i18n.t('orders.counters')}</h3>
        {newest && (
          <span class="small muted">{i18n.t('orders.readAt', [momentText(newest.readAt)])}</span>
        )}
      </div>
      {!newest && (
        <p class="muted">
          {platform === 'taobao'
            ? i18n.t('orders.noCounters')
            : i18n.t('orders.noCountersElsewhere')}
        </p>
      )}
      <div class="orders-counters">
        {GROUPS.map((group) => (
          <Group key={group} group={group} counters={counters} />
        ))}
      </div>
      {platform !== 'taobao' && <p class="small muted">{i18n.t(`orders.reads.${platform}`)}</p>}
    </section>
  );
}

function Group({ group, counters }: { group: CounterGroup; counters: readonly TodoCounter[] }) {
  const own = COUNTER_GROUPS[group].flatMap(
    (metric) => counters.find((counter) => counter.metric === metric) ?? [],
  );
  if (own.length === 0) return null;
  return (
    <div>
      <h4 class="small muted">{i18n.t(`orders.counterGroup.${group}`)}</h4>
      <ul>
        {own.map(({ metric, label, figure, url }) => {
          const isZero = figure.kind === 'exact' && figure.value === 0;
          const isPressing =
            !isZero && figure.kind !== 'missing' && group !== 'orders' && group !== 'points';
          return (
            <li key={metric} class={isPressing ? 'orders-pressing' : ''}>
              <PageLink url={url}>{printedName(metric, label)}</PageLink>
              <span class="num">{figureText(figure, 'count')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
