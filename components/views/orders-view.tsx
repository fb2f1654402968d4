import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { OrdersDesk, OrdersRules, ShopOrders } from '../../utils/model/orders-desk';
import { changeParams } from '../dashboard/use-route';
import { useData } from '../data-context';
import { OneShopField } from '../ui/one-shop-field';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { OrdersClock } from './orders-clock';
import { OrdersCounters } from './orders-counters';
import { OrdersEmpty } from './orders-empty';
import { OrdersGates } from './orders-gates';
import { OrdersScores } from './orders-scores';
import { OrdersSettings } from './orders-settings';
import { OrdersSilent } from './orders-silent';
import { OrdersStars } from './orders-stars';
import { OrdersUnpaid } from './orders-unpaid';
import { OrdersUnread } from './orders-unread';

/** Every deadline of every shop first, then what waits to be done, then how the shop is scored. */
export function OrdersView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [desk, { retry, put }] = useLoaded(() => source.ordersDesk(), [source]);
  const said = useSignal('');
  const keep = async (saving: Promise<OrdersDesk>, done: string) => {
    try {
      put(await saving);
      said.value = done;
    } catch {
      said.value = i18n.t('orders.saidFailed');
    }
  };
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={desk} retry={retry}>
        {(known) => {
          if (known.shops.length === 0 && known.clock.length === 0)
            return (
              <>
                <OrdersEmpty />
                <OrdersSilent silent={known.silent} />
              </>
            );
          const seen = ofShop(known, params.get('shop') ?? '');
          const save = (rules: OrdersRules) =>
            void keep(source.saveOrdersRules(rules), i18n.t('orders.saved'));
          return (
            <>
              {known.shops.length > 1 && (
                <OneShopField
                  shops={known.shops}
                  chosen={seen.chosen}
                  onChoose={(shop) => changeParams({ shop }, 'step')}
                />
              )}
              <OrdersUnread shops={seen.shops} />
              {seen.chosen === '' && <OrdersSilent silent={seen.silent} />}
              <OrdersClock
                desk={seen}
                onMark={(id, done) =>
                  void keep(
                    source.markDeadline(id, done),
                    i18n.t(done ? 'orders.saidDone' : 'orders.saidOpen'),
                  )
                }
              />
              <OrdersUnpaid clock={seen.clock} />
              {seen.shops.map((shop) => (
                <Shop
                  key={shop.shop}
                  shop={shop}
                  isAlone={known.shops.length === 1}
                  rules={known.rules}
                  onSave={save}
                />
              ))}
              <OrdersSettings rules={known.rules} shops={known.shops} onSave={save} />
            </>
          );
        }}
      </WhenLoaded>
    </>
  );
}

interface ShopProps {
  shop: ShopOrders;
  isAlone: boolean;
  rules: OrdersRules;
  onSave: (rules: OrdersRules) => void;
}

/** What is of one shop alone: its counters and its scores. */
function Shop({ shop, isAlone, rules, onSave }: ShopProps) {
  return (
    <section class="orders-shop" aria-label={shop.name}>
      {!isAlone && <h2>{shop.name}</h2>}
      <OrdersCounters shop={shop} />
      {shop.platform === 'taobao' && (
        <>
          <OrdersScores shop={shop} />
          <OrdersGates name={shop.name} gates={shop.gates} />
          {shop.scores.length > 0 && <OrdersStars shop={shop} rules={rules} onSave={onSave} />}
        </>
      )}
    </section>
  );
}

/** The desk of one shop, or of all where the address names none that is known. */
function ofShop(desk: OrdersDesk, wanted: string): OrdersDesk & { chosen: string } {
  const isKnown = desk.shops.some(({ shop }) => shop === wanted);
  if (!isKnown) return { ...desk, chosen: '' };
  const own = ({ shop }: { shop: string }) => shop === wanted;
  return {
    ...desk,
    chosen: wanted,
    clock: desk.clock.filter(own),
    closed: desk.closed.filter(own),
    shops: desk.shops.filter(own),
  };
}
