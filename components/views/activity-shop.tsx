import { i18n } from '#i18n';
import type { ActivityBoard } from '../../utils/model/activity';
import { routeHref } from '../dashboard/route';
import { replaceRoute } from '../dashboard/use-route';

/** The ledger of one shop, or of all where the address names none that is known. */
export function activitiesOf(
  board: ActivityBoard,
  wanted: string,
): ActivityBoard & { shop: string } {
  if (!board.shops.some(({ shop }) => shop === wanted)) return { ...board, shop: '' };
  const isOwn = ({ shop }: { shop: string }) => shop === wanted;
  return {
    ...board,
    shop: wanted,
    activities: board.activities.filter(isOwn),
    moments: board.moments.filter(isOwn),
    fresh: board.fresh.filter(isOwn),
  };
}

/** Which shop's ledger is shown. */
export function ActivityShopField({
  shops,
  chosen,
}: {
  shops: ActivityBoard['shops'];
  chosen: string;
}) {
  return (
    <label class="field field-inline">
      <span>{i18n.t('trends.shop')}</span>
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          replaceRoute(routeHref('activities', { shop: value }))
        }
      >
        <option value="">{i18n.t('orders.allShops')}</option>
        {shops.map(({ shop, name }) => (
          <option key={shop} value={shop}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
