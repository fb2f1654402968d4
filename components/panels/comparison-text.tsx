import { i18n } from '#i18n';
import type { Unit } from '../../utils/model/metric-definition';
import type { Comparison } from '../../utils/model/panel-view';
import { camel } from '../ui/camel';
import { ChangeMark } from '../ui/change-mark';
import { formatOfUnit, numberText, signedText } from '../ui/figure-text';
import { dayText } from '../ui/moment-text';
import { Tip } from '../ui/tip';

interface ComparisonTextProps {
  unit: Unit;
  /** names what is compared with, such as 较上周五 */
  name: string;
  comparison: Comparison;
  /** the figure itself is marked as provisional already, so its comparisons need not be */
  marked: boolean;
}

/** One comparison in a line, with what is compared with. */
export function ComparisonText(props: ComparisonTextProps) {
  return (
    <span class="compare">
      <span class="compare-name">{props.name}</span> <ComparedChange {...props} />
    </span>
  );
}

/** The change with its sign, telling what it was worked out from; or in words why there is none. */
export function ComparedChange({ unit, name, comparison, marked }: ComparisonTextProps) {
  if (comparison.kind === 'none') return <span class="muted">{reasonText(comparison)}</span>;
  const format = formatOfUnit(unit);
  const { change, base, days, provisional } = comparison;
  return (
    <>
      <Tip
        lines={[
          [name, numberText(base, format)],
          [i18n.t('panel.comparedOf'), days.map(dayText).join(i18n.t('list.comma'))],
        ]}
      >
        <ChangeMark
          change={change}
          text={signedText(change, format === 'percent' ? 'points' : 'percent')}
        />
      </Tip>
      {provisional && !marked && <span class="muted"> {i18n.t('state.provisional')}</span>}
    </>
  );
}

/** Names the part of the scope that differs, where the scope does. */
function reasonText({ why, field }: Extract<Comparison, { kind: 'none' }>): string {
  return why === 'other-scope' && field
    ? i18n.t(`compare.other.${field}`)
    : i18n.t(`compare.${camel(why)}`);
}
