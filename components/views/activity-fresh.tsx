import { i18n } from '#i18n';
import { NOTHING_SAID } from '../../utils/activities/join-seen';
import type { ActivityDraft, FreshProduct } from '../../utils/model/activity';
import { DAY_LENGTH } from '../../utils/model/day';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';

interface ActivityFreshProps {
  products: FreshProduct[];
  hasShops: boolean;
  onSave: (draft: ActivityDraft) => Promise<string | null>;
}

/** A new product is looked at for so long, as an activity of its own. */
const WATCHED = 14 * DAY_LENGTH;
const LONGEST_NAME = 60;

/** New products of the shelf that are not in the ledger: each is kept as an activity with one click. */
export function ActivityFresh({ products, hasShops, onSave }: ActivityFreshProps) {
  if (products.length === 0) return null;
  return (
    <section class="card" aria-labelledby="activity-fresh">
      <h3 id="activity-fresh">{i18n.t('activity.fresh.title', [products.length])}</h3>
      <p class="small muted">{i18n.t('activity.fresh.says')}</p>
      <ul class="activity-fresh">
        {products.map((product) => (
          <Product
            key={`${product.shop}|${product.item}`}
            product={product}
            hasShops={hasShops}
            onSave={onSave}
          />
        ))}
      </ul>
    </section>
  );
}

interface ProductProps extends Omit<ActivityFreshProps, 'products'> {
  product: FreshProduct;
}

function Product({ product, hasShops, onSave }: ProductProps) {
  const { name, url, shop, at } = product;
  const keep = (joins: boolean) => void onSave(draftOf(product, joins));
  return (
    <li>
      <span class="activity-what">
        {url ? <PageLink url={url}>{name}</PageLink> : name}
        <span class="small muted">
          {[
            i18n.t('activity.fresh.since', [momentText(at)]),
            hasShops && shop.slice('shop:'.length),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span class="row">
        <button type="button" class="btn" onClick={() => keep(true)}>
          {i18n.t('activity.fresh.keep')}
          <span class="vh"> {name}</span>
        </button>
        <button type="button" class="btn btn-quiet" onClick={() => keep(false)}>
          {i18n.t('activity.fresh.leave')}
          <span class="vh"> {name}</span>
        </button>
      </span>
    </li>
  );
}

function draftOf({ shop, item, name, at }: FreshProduct, joins: boolean): ActivityDraft {
  return {
    ...NOTHING_SAID,
    shop,
    kind: 'new-product',
    name: i18n.t('activity.fresh.name', [name.slice(0, LONGEST_NAME)]),
    times: { from: at, to: at + WATCHED },
    joins,
    items: [{ id: item }],
  };
}
