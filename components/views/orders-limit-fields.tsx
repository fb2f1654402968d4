import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { clockLimitsOf } from '../../utils/model/clock-limits';
import {
  CLOCK_LIMITS,
  type ClockLimit,
  type OrdersRules,
  type ShopOrders,
} from '../../utils/model/orders-desk';
import { OrdersHoursField } from './orders-hours-field';

interface OrdersLimitFieldsProps {
  rules: OrdersRules;
  shops: readonly Pick<ShopOrders, 'shop' | 'name'>[];
  onSave: (rules: OrdersRules) => void;
}

/** What the platform usually gives: for all shops, or for one of several where it differs. */
export function OrdersLimitFields({ rules, shops, onSave }: OrdersLimitFieldsProps) {
  const chosen = useSignal('');
  const shop = chosen.value;
  const shown = clockLimitsOf(rules, shop);
  return (
    <>
      {shops.length > 1 && (
        <label class="field">
          <span>{i18n.t('orders.limitShop')}</span>
          <select
            value={shop}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            <option value="">{i18n.t('orders.limitAll')}</option>
            {shops.map((one) => (
              <option key={one.shop} value={one.shop}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {CLOCK_LIMITS.map((limit) => (
        <OrdersHoursField
          key={`${shop}|${limit}|${shown[limit]}`}
          label={i18n.t(`orders.limit.${limit}`)}
          hours={[shown[limit]]}
          most={1}
          least={1}
          onSave={([hours = shown[limit]]) => onSave(withLimit(rules, shop, limit, hours))}
        />
      ))}
    </>
  );
}

/** What a shop has in common with all is not kept as its own, so that it follows them later. */
function withLimit(
  rules: OrdersRules,
  shop: string,
  limit: ClockLimit,
  hours: number,
): OrdersRules {
  if (shop === '') return { ...rules, limits: { ...rules.limits, [limit]: hours } };
  const { [limit]: _before, ...others } = rules.shopLimits[shop] ?? {};
  const own = hours === rules.limits[limit] ? others : { ...others, [limit]: hours };
  return { ...rules, shopLimits: { ...rules.shopLimits, [shop]: own } };
}
