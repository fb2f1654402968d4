import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { CLOCK_KINDS } from '../../utils/model/orders-clock';
import type { OrdersRules, ShopOrders } from '../../utils/model/orders-desk';
import { OrdersGateFields } from './orders-gate-fields';
import { OrdersHoursField } from './orders-hours-field';
import { OrdersLimitFields } from './orders-limit-fields';

const MOST_LEADS = 4;

interface OrdersSettingsProps {
  rules: OrdersRules;
  shops: readonly Pick<ShopOrders, 'shop' | 'name'>[];
  onSave: (rules: OrdersRules) => void;
}

/** When to warn ahead, what to believe where a page prints no time, and what the scores must reach. */
export function OrdersSettings({ rules, shops, onSave }: OrdersSettingsProps) {
  return (
    <details class="card fold-inline orders-settings">
      <summary>
        <h2>{i18n.t('orders.settings')}</h2>
      </summary>
      <Fields title={i18n.t('orders.leads')} says={i18n.t('orders.leadsSays')}>
        {CLOCK_KINDS.map((kind) => (
          <OrdersHoursField
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
        <OrdersLimitFields rules={rules} shops={shops} onSave={onSave} />
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
