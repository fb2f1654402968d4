import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { bidPremium } from '../../utils/ads/bid-premium';
import { shrunkRate } from '../../utils/ads/shrunk-rate';
import type { AdsBase, AdsCrowd } from '../../utils/model/ads-desk';
import { numberText } from '../ui/figure-text';

/** Fewer clicks say little of a conversion. */
const LEAST_CLICKS = 100;
const FIELDS = [
  'clicks',
  'orders',
  'order',
  'baseClicks',
  'baseOrders',
  'baseOrder',
  'current',
] as const;
type Field = (typeof FIELDS)[number];
type Typed = Record<Field, string>;

interface AdsPremiumProps {
  crowds: readonly AdsCrowd[];
  /** audiences that were read too early in the day */
  growing: number;
  base: AdsBase | null;
}

/** What premium an audience is worth; filled from what was read, and by hand. */
export function AdsPremium({ crowds, growing, base }: AdsPremiumProps) {
  const [first] = crowds;
  const picked = useSignal(first?.subject ?? '');
  const precise = useSignal(first?.precise ?? false);
  const typed = useSignal<Typed>(typedOf(first, base));
  const pick = (subject: string) => {
    const crowd = crowds.find((one) => one.subject === subject);
    picked.value = subject;
    precise.value = crowd?.precise ?? false;
    typed.value = typedOf(crowd, base);
  };
  return (
    <section class="card" aria-labelledby="ads-premium">
      <h2 id="ads-premium">{i18n.t('ads.premium.title')}</h2>
      <p class="small muted">{i18n.t('ads.premium.about')}</p>
      {growing > 0 && <p class="small">{i18n.t('ads.growing', [String(growing)])}</p>}
      {crowds.length > 0 && (
        <label class="field ads-pick">
          <span>{i18n.t('ads.premium.pick')}</span>
          <select value={picked.value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {crowds.map(({ subject, name }) => (
              <option key={subject} value={subject}>
                {name}
              </option>
            ))}
            <option value="">{i18n.t('ads.premium.byHand')}</option>
          </select>
        </label>
      )}
      <div class="ads-fields">
        {FIELDS.map((field) => (
          <NumberField key={field} field={field} typed={typed} />
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={precise.value}
          onChange={({ currentTarget }) => {
            precise.value = currentTarget.checked;
          }}
        />
        {i18n.t('ads.premium.precise')}
      </label>
      <Result typed={typed} precise={precise} />
    </section>
  );
}

function NumberField({ field, typed }: { field: Field; typed: Signal<Typed> }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{i18n.t(`ads.premium.${field}`)}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed.value[field]}
        onInput={({ currentTarget }) => {
          typed.value = { ...typed.value, [field]: currentTarget.value };
        }}
      />
    </div>
  );
}

function Result({ typed, precise }: { typed: Signal<Typed>; precise: Signal<boolean> }) {
  const found = useComputed(() => premiumOf(typed.value, precise.value));
  if (!found.value)
    return (
      <p class="muted" role="status">
        {i18n.t('ads.premium.missing')}
      </p>
    );
  const { premium, next, raw, orRemove, isSmall } = found.value;
  const percent = (share: number) => numberText(share, 'percent').replace(/\.\d+%/, '%');
  return (
    <div role="status">
      <p>
        <strong>{i18n.t('ads.premium.result', [percent(premium)])}</strong>{' '}
        {next !== premium && i18n.t('ads.premium.next', [percent(next)])}
      </p>
      {orRemove && <p>{i18n.t('ads.premium.remove')}</p>}
      <p class="small muted">{i18n.t('ads.premium.raw', [numberText(raw, 'percent')])}</p>
      {isSmall && <p class="small muted">{i18n.t('ads.premium.tooLittle')}</p>}
    </div>
  );
}

/** Null while something that it takes is missing or is no number. */
function premiumOf(typed: Typed, precise: boolean) {
  const [clicks, orders, order, baseClicks, baseOrders, baseOrder] = FIELDS.slice(0, 6).map(
    (field) => numberIn(typed[field]),
  );
  const current = numberIn(typed.current);
  if (clicks == null || orders == null || !order || !baseClicks || !baseOrders || !baseOrder)
    return null;
  const p0 = baseOrders / baseClicks;
  const found = bidPremium(
    { rate: shrunkRate(orders, clicks, p0), order },
    { rate: p0, order: baseOrder },
    precise,
    current === null ? null : current / 100,
  );
  return { ...found, isSmall: clicks < LEAST_CLICKS };
}

function numberIn(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/[\s,¥%]/g, '');
  return /^\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare) : null;
}

function typedOf(crowd: AdsCrowd | undefined, base: AdsBase | null): Typed {
  const of = (sums: { sales: number; orders: number } | null | undefined) =>
    sums && sums.orders > 0 ? (sums.sales / sums.orders).toFixed(2) : '';
  return {
    clicks: crowd ? String(crowd.clicks) : '',
    orders: crowd ? String(crowd.orders) : '',
    order: of(crowd),
    baseClicks: base ? String(base.clicks) : '',
    baseOrders: base ? String(base.orders) : '',
    baseOrder: of(base),
    current: crowd?.premium == null ? '' : String(Math.round(crowd.premium * 100)),
  };
}
