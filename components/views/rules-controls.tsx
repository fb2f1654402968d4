import type { Signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { RuleBoard } from '../../utils/model/rule-board';
import { routeHref } from '../dashboard/route';

interface RulesControlsProps {
  shops: RuleBoard['judgements'];
  /** '' for all shops */
  shop: string;
  search: Signal<string>;
  onShop: (shop: string) => void;
}

/** Whose rules, and which of them. */
export function RulesControls({ shops, shop, search, onShop }: RulesControlsProps) {
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
          value={search.value}
          placeholder={i18n.t('rules.searchFor')}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
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
