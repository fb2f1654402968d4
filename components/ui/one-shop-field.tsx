import { i18n } from '#i18n';

interface OneShopFieldProps {
  shops: readonly { shop: string; name: string }[];
  /** '' for all of them */
  chosen: string;
  onChoose: (shop: string) => void;
}

/** Which shop's part of a desk is shown, or all of it. */
export function OneShopField({ shops, chosen, onChoose }: OneShopFieldProps) {
  return (
    <label class="field field-inline">
      <span>{i18n.t('trends.shop')}</span>
      <select value={chosen} onChange={({ currentTarget: { value } }) => onChoose(value)}>
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
