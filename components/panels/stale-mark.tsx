import { i18n } from '#i18n';
import type { MetricId } from '../../utils/model/metric';
import { ICON, Icon } from '../ui/icon';
import { sinceText } from '../ui/since-text';
import type { ReadFacts } from './read-facts';

/** Says of a figure that is gone from its page when it was read last. */
export function StaleMark({ metric, facts }: { metric: MetricId; facts: ReadFacts }) {
  const lastGood = facts.stale?.[metric];
  if (lastGood === undefined) return null;
  return (
    <span class="chip chip-warn">
      <Icon shape={ICON.clock} />
      {i18n.t('state.stale', [sinceText(lastGood, facts.readAt)])}
    </span>
  );
}
