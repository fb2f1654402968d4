import { i18n } from '#i18n';
import type { HomePanel } from '../../utils/model/panel-view';
import { useData } from '../data-context';

/** Opens the whole answer in a tab; a page may not link to it. */
export function WhyButton({ view: { shop, scope, why } }: { view: HomePanel }) {
  const source = useData();
  const { period } = scope;
  if (!shop || period.kind !== 'day' || !('method' in why)) return null;
  const open = () => void source.openWhy(shop.name, period.day, why.baseDay).catch(() => undefined);
  return (
    <button type="button" class="btn" onClick={open}>
      {i18n.t('why.open')}
    </button>
  );
}
