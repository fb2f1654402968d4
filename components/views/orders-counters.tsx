import { i18n } from '#i18n';
import type { TodoCounter } from '../../utils/model/orders-desk';
import { COUNTER_GROUPS, type CounterGroup } from '../../utils/orders/todo-counters';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';

const GROUPS = Object.keys(COUNTER_GROUPS) as CounterGroup[];

/** The counters of 千牛 by what they are about; what is read and not zero stands out. */
export function OrdersCounters({ counters }: { counters: readonly TodoCounter[] }) {
  const [newest] = counters.toSorted((a, b) => b.readAt - a.readAt);
  return (
    <section class="card">
      <div class="card-head">
        <h3>{i18n.t('orders.counters')}</h3>
        {newest && (
          <span class="small muted">{i18n.t('orders.readAt', [momentText(newest.readAt)])}</span>
        )}
      </div>
      {!newest && <p class="muted">{i18n.t('orders.noCounters')}</p>}
      <div class="orders-counters">
        {GROUPS.map((group) => (
          <Group key={group} group={group} counters={counters} />
        ))}
      </div>
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
          const isPressing = !isZero && figure.kind !== 'missing' && group !== 'orders';
          return (
            <li key={metric} class={isPressing ? 'orders-pressing' : ''}>
              <PageLink url={url}>{label}</PageLink>
              <span class="num">{figureText(figure, 'count')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
