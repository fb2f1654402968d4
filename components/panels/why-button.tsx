import { i18n } from '#i18n';
import { addDays, type Day } from '../../utils/model/day';
import { useData } from '../data-context';

/** Opens the whole answer in a tab; a page may not link to it. Against the same weekday before. */
export function WhyButton({ shop, day }: { shop: string; day: Day }) {
  const source = useData();
  const open = () => void source.openWhy(shop, day, addDays(day, -7)).catch(() => undefined);
  return (
    <button type="button" class="btn" onClick={open}>
      {i18n.t('why.open')}
    </button>
  );
}
