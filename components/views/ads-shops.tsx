import { i18n } from '#i18n';
import { balanceCard } from '../../utils/ads/balance-card';
import type { AdsShop } from '../../utils/model/ads-desk';
import { routeHref } from '../dashboard/route';
import { saidText } from '../ui/said-text';
import { AdsLevel } from './ads-card-text';

/** Every shop with advertising and how long its balance lasts; one of them is looked at below. */
export function AdsShops({ shops, shop }: { shops: readonly AdsShop[]; shop: string }) {
  return (
    <section class="card" aria-labelledby="ads-shops">
      <h2 id="ads-shops">
        {i18n.t('ads.shops')} <span class="count">{shops.length}</span>
      </h2>
      <ul class="ads-shops">
        {shops.map((one) => (
          <li key={one.subject}>
            <ShopLine shop={one} isShown={one.subject === shop} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShopLineProps {
  shop: AdsShop;
  isShown: boolean;
}

function ShopLine({ shop: { subject, name, balance }, isShown }: ShopLineProps) {
  const card = balance && balanceCard(balance);
  return (
    <>
      <span class="ads-shop-name">
        <a href={routeHref('ads', { shop: subject })} aria-current={isShown || undefined}>
          {name}
        </a>
        {isShown && <span class="chip">{i18n.t('ads.shopShown')}</span>}
      </span>
      {card && (
        <span class="ads-shop-said">
          <AdsLevel level={card.level} /> {saidText(card.said)}
          {card.facts.length > 0 && (
            <span class="ads-under">{card.facts.map(saidText).join(' ')}</span>
          )}
        </span>
      )}
    </>
  );
}
