import { i18n } from '#i18n';
import type { JudgedGate } from '../../utils/model/activity';
import { metricDefinition } from '../../utils/model/metric';
import { camel } from '../ui/camel';
import { figureText, formatOfUnit, numberText } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { metricName } from '../ui/words';

const SIGN = { met: ICON.check, missed: ICON.close, unknown: ICON.info };

/** What an activity asks for, and whether the shop has it: the page's own word first. */
export function ActivityGates({ gates }: { gates: JudgedGate[] }) {
  if (gates.length === 0) return null;
  const count = (verdict: JudgedGate['verdict']) =>
    gates.filter((gate) => gate.verdict === verdict).length;
  return (
    <div class="activity-part">
      <h4>
        {i18n.t('activity.gates.title')}{' '}
        <span class="small muted">
          {i18n.t('activity.gates.summary', [count('met'), count('missed'), count('unknown')])}
        </span>
      </h4>
      <ul class="activity-gates">
        {gates.map((gate, i) => (
          <li key={`${gate.raw}${i}`} class={`gate-${gate.verdict}`}>
            <Icon shape={SIGN[gate.verdict]} label={i18n.t(`activity.gates.${gate.verdict}`)} />
            <span>
              {gate.raw} <span class="small muted">{whyOf(gate)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function whyOf({ by, own, why }: JudgedGate): string {
  const source = by === 'page' ? i18n.t('activity.gates.page') : '';
  if (!own) return why ? i18n.t(`activity.gates.${camel(why)}`) : source;
  const parts = [
    source,
    own.item && i18n.t('activity.gates.ofItem', [shortened(own.item)]),
    `${metricName(own.metric)} ${ownText(own)}`,
    own.readAt !== undefined && i18n.t('activity.readAt', [momentText(own.readAt)]),
    why && i18n.t(`activity.gates.${camel(why)}`),
  ];
  return parts.filter(Boolean).join(' · ');
}

function ownText({ metric, figure }: NonNullable<JudgedGate['own']>): string {
  const format = formatOfUnit(metricDefinition(metric).unit);
  if (figure.kind === 'range' && figure.low !== null && figure.high === null)
    return i18n.t('activity.gates.atLeast', [numberText(figure.low, format)]);
  return figureText(figure, format);
}

function shortened(name: string): string {
  return name.length > 16 ? `${name.slice(0, 15)}…` : name;
}
