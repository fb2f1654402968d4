import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { CLOCK_KINDS } from '../../utils/model/orders-clock';
import { CLOCK_LIMITS, type OrdersRules } from '../../utils/model/orders-desk';
import { OrdersGateFields } from './orders-gate-fields';

const MOST_HOURS = 720;
const MOST_LEADS = 4;

interface OrdersSettingsProps {
  rules: OrdersRules;
  onSave: (rules: OrdersRules) => void;
}

/** When to warn ahead, what to believe where a page prints no time, and what the scores must reach. */
export function OrdersSettings({ rules, onSave }: OrdersSettingsProps) {
  return (
    <details class="card fold-inline orders-settings">
      <summary>
        <h2>{i18n.t('orders.settings')}</h2>
      </summary>
      <Fields title={i18n.t('orders.leads')} says={i18n.t('orders.leadsSays')}>
        {CLOCK_KINDS.map((kind) => (
          <HoursField
            key={kind}
            label={i18n.t(`orders.kind.${kind}`)}
            hours={rules.leads[kind]}
            most={MOST_LEADS}
            least={0}
            onSave={(hours) => onSave({ ...rules, leads: { ...rules.leads, [kind]: hours } })}
          />
        ))}
      </Fields>
      <Fields title={i18n.t('orders.limits')} says={i18n.t('orders.limitsSays')}>
        {CLOCK_LIMITS.map((limit) => (
          <HoursField
            key={limit}
            label={i18n.t(`orders.limit.${limit}`)}
            hours={[rules.limits[limit]]}
            most={1}
            least={1}
            onSave={([hours = rules.limits[limit]]) =>
              onSave({ ...rules, limits: { ...rules.limits, [limit]: hours } })
            }
          />
        ))}
      </Fields>
      <Fields title={i18n.t('orders.gatesEdit')} says={i18n.t('orders.gateSays')}>
        <OrdersGateFields gates={rules.gates} onSave={(gates) => onSave({ ...rules, gates })} />
      </Fields>
    </details>
  );
}

interface FieldsProps {
  title: string;
  says: string;
  children: ComponentChildren;
}

function Fields({ title, says, children }: FieldsProps) {
  return (
    <fieldset class="orders-fields">
      <legend>{title}</legend>
      <p class="small muted">{says}</p>
      <div>{children}</div>
    </fieldset>
  );
}

interface HoursFieldProps {
  label: string;
  hours: readonly number[];
  least: number;
  most: number;
  onSave: (hours: number[]) => void;
}

/** Hours as they are typed: 12, 4, 1. */
function HoursField({ label, hours, least, most, onSave }: HoursFieldProps) {
  const isWrong = useSignal(false);
  const leave = (text: string) => {
    const typed = hoursIn(text);
    isWrong.value = typed === null || typed.length < least || typed.length > most;
    if (!isWrong.value && typed && typed.join() !== hours.join()) onSave(typed);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        aria-invalid={isWrong.value}
        value={hours.join(', ')}
        onChange={({ currentTarget }) => leave(currentTarget.value)}
      />
      {isWrong.value && (
        <span class="small target-wrong" role="alert">
          {i18n.t('orders.wrongHours')}
        </span>
      )}
    </label>
  );
}

function hoursIn(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、，]+/)
    .filter(Boolean);
  const hours = parts.map((part) => (/^\d{1,3}(\.\d{1,2})?$/.test(part) ? Number(part) : 0));
  const isSound = hours.every((hour) => hour > 0 && hour <= MOST_HOURS);
  return isSound ? [...new Set(hours)].toSorted((a, b) => b - a) : null;
}
