import { i18n } from '#i18n';
import { balanceCard } from '../../utils/ads/balance-card';
import type { AdsShop } from '../../utils/model/ads-desk';
import { routeHref } from '../dashboard/route';
import { saidText } from '../ui/said-text';
import { ScrollRegion } from '../ui/scroll-region';
import { AdsLevel } from './ads-card-text';

/** Every shop with advertising and how long its balance lasts; one of them is looked at below. */
export function AdsShops({ shops, shop }: { shops: readonly AdsShop[]; shop: string }) {
  return (
    <section class="card" aria-labelledby="ads-shops">
      <h2 id="ads-shops">
        {i18n.t('ads.shops')} <span class="count">{shops.length}</span>
      </h2>
      <ScrollRegion class="table-scroll" label={i18n.t('ads.shops')}>
        <table class="table ads-shops">
          <tbody>
            {shops.map((one) => (
              <Row key={one.subject} shop={one} isShown={one.subject === shop} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Row({ shop: { subject, name, balance }, isShown }: { shop: AdsShop; isShown: boolean }) {
  const card = balance && balanceCard(balance);
  return (
    <tr>
      <th scope="row">
        <a href={routeHref('ads', { shop: subject })} aria-current={isShown || undefined}>
          {name}
        </a>
        {isShown && <span class="chip">{i18n.t('ads.shopShown')}</span>}
      </th>
      <td>{card && <AdsLevel level={card.level} />}</td>
      <td>
        {card && saidText(card.said)}
        {card && card.facts.length > 0 && (
          <span class="ads-under">{card.facts.map(saidText).join(' ')}</span>
        )}
      </td>
    </tr>
  );
}
