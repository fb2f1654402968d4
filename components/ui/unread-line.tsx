import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import type { HealthSummary } from '../../utils/model/health';
import { ICON, Icon } from './icon';
import { sinceText } from './since-text';

/** How many figures of the visited pages are not read, and since when; nothing when all are. */
export function UnreadLine({ health, now }: { health?: HealthSummary; now: Instant }) {
  if (!health || health.unread === 0 || health.since === null) return null;
  return (
    <p class="unread-line small">
      <Icon shape={ICON.warn} />
      {i18n.t('health.line', [health.unread, health.fields, sinceText(health.since, now)])}
    </p>
  );
}
