import { i18n } from '#i18n';
import type { RuleBoard } from '../../utils/model/rule-board';
import { routeHref } from '../dashboard/route';

interface RulesControlsProps {
  shops: RuleBoard['judgements'];
  /** '' for all shops */
  shop: string;
  search: string;
  onSearch: (words: string) => void;
  onShop: (shop: string) => void;
}

/** Whose rules, and which of them. */
export function RulesControls({ shops, shop, search, onSearch, onShop }: RulesControlsProps) {
  return (
    <div class="card rules-controls">
      <label class="field">
        <span>{i18n.t('rules.shop')}</span>
        <select value={shop} onChange={(event) => onShop(event.currentTarget.value)}>
          <option value="">{i18n.t('rules.allShops')}</option>
          {shops
            .filter((one) => one.shop !== '')
            .map((one) => (
              <option key={one.shop} value={one.shop}>
                {one.shopName}
              </option>
            ))}
        </select>
      </label>
      <label class="field">
        <span>{i18n.t('rules.search')}</span>
        <input
          type="search"
          value={search}
          placeholder={i18n.t('rules.searchFor')}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      <p class="small muted">{i18n.t(shop === '' ? 'rules.aboutAll' : 'rules.aboutShop')}</p>
      <p class="small">
        <a href={routeHref('rules', { calendar: 'now' })}>{i18n.t('promo.title')}</a>{' '}
        <span class="muted">{i18n.t('promo.link')}</span>
      </p>
    </div>
  );
}
