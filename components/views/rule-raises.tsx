import { i18n } from '#i18n';
import type { Limit } from '../../utils/insights/rules/limits';
import { ICON, Icon } from '../ui/icon';
import { thresholdName, thresholdText } from '../ui/threshold-text';
import type { RuleFacts } from './rules-of';

interface RuleRaisesProps {
  raises: RuleFacts['raises'];
  onLower: (subject: string) => void;
}

/** For whom the rule is stricter because its alerts were called not useful, and how to take it back. */
export function RuleRaises({ raises, onLower }: RuleRaisesProps) {
  if (raises.length === 0) return null;
  return (
    <ul class="rule-raises">
      {raises.map(({ raise, limits }) => (
        <li key={raise.key}>
          <span>
            {i18n.t('rules.raised', [raise.name, raise.times])}
            <span class="small muted">
              {' '}
              {limits
                .filter(({ isRaised }) => isRaised)
                .map(raisedText)
                .join(i18n.t('list.comma'))}
            </span>
          </span>
          <button type="button" class="btn" onClick={() => onLower(raise.subject)}>
            <Icon shape={ICON.close} />
            {i18n.t('rules.lower')}
            <span class="vh"> {raise.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function raisedText(limit: Limit): string {
  return i18n.t(limit.inForce >= limit.chosen ? 'rules.raisedTo' : 'rules.loweredTo', [
    thresholdName(limit),
    thresholdText(limit, limit.inForce),
  ]);
}
