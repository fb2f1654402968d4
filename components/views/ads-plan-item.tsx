import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AdsItem, AdsPlan, SaidPlanItem } from '../../utils/model/ads-desk';
import { useData } from '../data-context';
import { costsHref } from './cost-card';

const BY_PAGE = 'page';
const SEVERAL = 'several';

interface AdsPlanItemProps {
  plan: AdsPlan;
  shop: string;
  items: readonly AdsItem[];
  /** the desk is to be asked again */
  onSaid: () => void;
}

/** Which item a plan promotes, said once: its own break-even then counts for the plan. */
export function AdsPlanItem({ plan, shop, items, onSaid }: AdsPlanItemProps) {
  const source = useData();
  const failed = useSignal(false);
  const id = useId();
  const say = async (wish: string) => {
    failed.value = false;
    try {
      await source.sayPlanItem(plan.subject, itemOf(wish, items));
      onSaid();
    } catch {
      failed.value = true;
    }
  };
  const { evenOf } = plan;
  const chosen = evenOf.item?.by === 'operator' ? evenOf.item.id : plan.isSeveral ? SEVERAL : '';
  return (
    <details class="fold-inline ads-item">
      <summary class="small">{i18n.t('ads.item.whose', [whoseText(plan)])}</summary>
      <div class="field">
        <label for={id}>{i18n.t('ads.item.pick')}</label>
        <select
          id={id}
          value={chosen || BY_PAGE}
          onChange={({ currentTarget }) => void say(currentTarget.value)}
        >
          <option value={BY_PAGE}>{i18n.t('ads.item.byPage')}</option>
          <option value={SEVERAL}>{i18n.t('ads.item.several')}</option>
          {withChosen(items, plan).map((item) => (
            <option key={item.id} value={item.id}>
              {item.hasCost ? item.name : i18n.t('ads.item.noCost', [item.name])}
            </option>
          ))}
        </select>
      </div>
      <p class="small muted">
        {i18n.t('ads.item.about')} <a href={costsHref(shop)}>{i18n.t('ads.item.costs')}</a>
      </p>
      {failed.value && (
        <p class="small" role="alert">
          {i18n.t('ads.answer.failed')}
        </p>
      )}
    </details>
  );
}

function whoseText({ evenOf, isSeveral }: AdsPlan): string {
  if (evenOf.item) return evenOf.item.name;
  return i18n.t(isSeveral ? 'ads.item.saidSeveral' : 'ads.item.unknown');
}

function itemOf(wish: string, items: readonly AdsItem[]): SaidPlanItem['item'] | 'page' {
  const item = items.find(({ id }) => id === wish);
  if (item) return { id: item.id, name: item.name };
  return wish === SEVERAL ? null : BY_PAGE;
}

/** What was said once stays choosable, also when the item was not seen for long. */
function withChosen(items: readonly AdsItem[], { evenOf }: AdsPlan): readonly AdsItem[] {
  const { item } = evenOf;
  if (item?.by !== 'operator' || items.some(({ id }) => id === item.id)) return items;
  return [{ id: item.id, name: item.name, hasCost: evenOf.whose === 'item' }, ...items];
}
