import { i18n } from '#i18n';
import type { Limit } from '../../utils/insights/rules/limits';
import { ICON, Icon } from '../ui/icon';
import { thresholdName, thresholdText, thresholdUnit } from '../ui/threshold-text';
import { useTyped } from '../ui/use-typed';
import { type RuleCardProps, wishOf } from './rule-card';

/** Every number that the rule decides by, with its unit and range. */
export function RuleLimits({ facts, onChange, onRefused }: Omit<RuleCardProps, 'onLower'>) {
  const wish = wishOf(facts);
  const set = (limit: Limit, value: number) =>
    onChange({ ...wish, thresholds: { ...wish.thresholds, [limit.name]: value } });
  return facts.limits.map((limit) => (
    <div class="rule-limit" key={limit.name}>
      <div class="field">
        <label for={inputId(facts, limit)}>{thresholdName(limit)}</label>
        <span class="rule-number">
          <NumberInput
            id={inputId(facts, limit)}
            limit={limit}
            onSet={(value) => set(limit, value)}
            onRefused={() => onRefused(rangeText(limit))}
          />
          <span class="small muted">{thresholdUnit(limit)}</span>
        </span>
      </div>
      <p class="small muted">
        {limit.chosen === limit.value
          ? i18n.t('rules.isDefault')
          : i18n.t('rules.default', [thresholdText(limit, limit.value)])}
        {limit.chosen !== limit.value && (
          <button type="button" class="btn btn-quiet" onClick={() => set(limit, limit.value)}>
            <Icon shape={ICON.close} />
            {i18n.t('rules.reset')}
            <span class="vh"> {thresholdName(limit)}</span>
          </button>
        )}
      </p>
    </div>
  ));
}

interface NumberInputProps {
  id: string;
  limit: Limit;
  onSet: (value: number) => void;
  onRefused: () => void;
}

/** Shares are typed as percentages, as the operator speaks of them. */
function NumberInput({ id, limit, onSet, onRefused }: NumberInputProps) {
  const times = shownTimes(limit);
  const shown = (value: number) => Number((value * times).toPrecision(8));
  const typing = useTyped(String(shown(limit.chosen)), (text, { valid }) => {
    const isSound = valid && text !== '';
    if (isSound) onSet(Number((Number(text) / times).toPrecision(8)));
    else onRefused();
    return isSound;
  });
  return (
    <input
      type="number"
      id={id}
      required
      inputMode="decimal"
      min={shown(limit.least)}
      max={shown(limit.most)}
      step="any"
      title={rangeText(limit)}
      {...typing}
    />
  );
}

function inputId({ definition }: RuleCardProps['facts'], { name }: Limit): string {
  return `${definition.id}-${name}`;
}

function shownTimes({ unit }: Limit): number {
  return unit === 'share' || unit === 'points' ? 100 : 1;
}

function rangeText(limit: Limit): string {
  return i18n.t('rules.range', [
    thresholdName(limit),
    thresholdText(limit, limit.least),
    thresholdText(limit, limit.most),
  ]);
}
