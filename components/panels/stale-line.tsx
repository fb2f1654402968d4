import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import type { StaleFigures } from '../../utils/model/panel-view';
import { Notice } from '../ui/notice';
import { metricName } from '../ui/words';

/** Names the figures that are gone from the page: their rows may be folded away. */
export function StaleLine({ stale }: { stale: StaleFigures | undefined }) {
  const gone = Object.keys(stale ?? {}) as MetricId[];
  if (gone.length === 0) return null;
  return (
    <Notice tone="warn">
      {i18n.t('panel.stale', [gone.map(metricName).join(i18n.t('list.comma'))])}
    </Notice>
  );
}
