import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import { useData } from '../data-context';
import { Notice } from '../ui/notice';
import { useLoaded } from '../ui/use-loaded';
import { fieldName } from '../ui/words';

/** Says which of these lines have stopped because their page is no longer read as it was. */
export function StaleNotice({ shop, metrics }: { shop: string; metrics: readonly MetricId[] }) {
  const source = useData();
  const [board] = useLoaded(() => source.health(), [source]);
  if (board.state !== 'ready') return null;
  const stopped = board.value.pages
    .filter((page) => page.shop === shop)
    .flatMap(({ stale }) => stale.trends)
    .filter((field) => (metrics as readonly string[]).includes(field));
  if (stopped.length === 0) return null;
  return (
    <Notice tone="warn">
      {i18n.t('health.staleTrends', [stopped.map(fieldName).join(i18n.t('list.comma'))])}
    </Notice>
  );
}
