import { i18n } from '#i18n';
import type { Unit } from '../../utils/model/metric-definition';
import type { Comparison } from '../../utils/model/panel-view';
import { camel } from '../ui/camel';
import { ChangeMark } from '../ui/change-mark';
import { formatOfUnit, numberText, signedText } from '../ui/figure-text';

interface ComparisonTextProps {
  unit: Unit;
  /** names what is compared with, such as 较上周五 */
  name: string;
  comparison: Comparison;
  /** the figure itself is marked as provisional already, so its comparisons need not be */
  marked: boolean;
}

/** One comparison in a line: the change with its sign, or in words why there is none. */
export function ComparisonText({ unit, name, comparison, marked }: ComparisonTextProps) {
  if (comparison.kind === 'none')
    return (
      <span class="compare">
        <span class="compare-name">{name}</span> <span class="muted">{reasonText(comparison)}</span>
      </span>
    );
  const format = formatOfUnit(unit);
  const { change, base, provisional } = comparison;
  return (
    <span class="compare" title={i18n.t('compare.base', [name, numberText(base, format)])}>
      <span class="compare-name">{name}</span>{' '}
      <ChangeMark
        change={change}
        text={signedText(change, format === 'percent' ? 'points' : 'percent')}
      />
      {provisional && !marked && <span class="muted"> {i18n.t('state.provisional')}</span>}
    </span>
  );
}

/** Names the part of the scope that differs, where the scope does. */
function reasonText({ why, field }: Extract<Comparison, { kind: 'none' }>): string {
  return why === 'other-scope' && field
    ? i18n.t(`compare.other.${field}`)
    : i18n.t(`compare.${camel(why)}`);
}
