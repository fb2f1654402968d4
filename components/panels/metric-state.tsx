import { i18n } from '#i18n';
import type { MetricRow } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { ICON, Icon } from '../ui/icon';
import { identityName, unverifiedText } from '../ui/words';

/** Says that a figure may still change, which of the page's own sums it breaks, or why it is doubted. */
export function MetricState({ row }: { row: MetricRow }) {
  if (row.suspect.length > 0)
    return (
      <span class="chip chip-urgent chip-wrap">
        <Icon path={ICON.warn} />
        {i18n.t('state.suspectBecause', [row.suspect.map(identityName).join('; ')])}
      </span>
    );
  if (row.unverified)
    return (
      <span class="chip chip-urgent chip-wrap">
        <Icon path={ICON.warn} />
        {unverifiedText(row.unverified)}
      </span>
    );
  if (row.figure.kind === 'missing') return null;
  if (row.state === DAY_STATE.provisional)
    return (
      <span class="chip chip-warn">
        <Icon path={ICON.clock} />
        {i18n.t('state.provisional')}
      </span>
    );
  if (row.state === DAY_STATE.maturing)
    return (
      <span class="chip chip-warn">
        <Icon path={ICON.clock} />
        {i18n.t('state.maturing')}
      </span>
    );
  return null;
}
