import { i18n } from '#i18n';
import type { MetricRow } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { ICON, Icon } from '../ui/icon';
import { FigureMark } from './figure-mark';
import type { ReadFacts } from './read-facts';
import { StaleMark } from './stale-mark';

/** Says why a figure is doubted, or that it may still change. */
export function MetricState({ row, facts }: { row: MetricRow; facts: ReadFacts }) {
  if (row.suspect.length > 0 || row.unverified) return <FigureMark line={row} />;
  if (row.figure.kind === 'missing') return <StaleMark metric={row.metric} facts={facts} />;
  if (row.state === DAY_STATE.provisional)
    return (
      <span class="chip chip-warn">
        <Icon shape={ICON.clock} />
        {i18n.t('state.provisional')}
      </span>
    );
  if (row.state === DAY_STATE.maturing)
    return (
      <span class="chip chip-warn">
        <Icon shape={ICON.clock} />
        {i18n.t('state.maturing')}
      </span>
    );
  return null;
}
