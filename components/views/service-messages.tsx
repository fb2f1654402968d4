import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  TEMPLATE_KINDS,
  type TemplateDraft,
  type TemplateKind,
  type TemplateRow,
} from '../../utils/model/message-template';
import type { MessageOrder } from '../../utils/model/service-desk';
import { useAddress } from '../dashboard/use-address';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { momentText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { ServiceTemplate } from './service-template';
import { ServiceTemplateForm } from './service-template-form';
import { ServiceUses } from './service-uses';

/** Messages by the state of an order: filled from it, copied by a click, sent by nobody but the operator. */
export function ServiceMessages({ orders }: { orders: readonly MessageOrder[] }) {
  const source = useData();
  const [templates, { retry, put }] = useLoaded(() => source.templates(), [source]);
  const [wantedKind, setKind] = useAddress('kind');
  const order = useSignal('');
  const kind = TEMPLATE_KINDS.find((one) => one === wantedKind) ?? orders[0]?.kind ?? 'unpaid';
  const said = useSignal('');
  const copied = useSignal(0);
  const keep = async (saving: Promise<TemplateRow[]>) => {
    try {
      put(await saving);
      said.value = i18n.t('settings.saved');
      return true;
    } catch {
      said.value = i18n.t('service.saveFailed');
      return false;
    }
  };
  const own = orders.filter((one) => one.kind === kind);
  const chosen = own.find((one) => one.order === order.value) ?? own[0];
  const copy = async (template: TemplateRow, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = i18n.t('service.copied');
    } catch {
      said.value = i18n.t('service.copyFailed');
      return;
    }
    // What was copied stands even if it cannot be noted.
    await source
      .templateUsed({
        template: template.id,
        ...(chosen && { shop: chosen.shop, subject: chosen.order, goods: chosen.goods }),
      })
      .catch(() => undefined);
    copied.value += 1;
  };
  const save = (draft: TemplateDraft) => keep(source.saveTemplate(draft));
  return (
    <div class="service">
      <p class="small muted">{i18n.t('service.messagesSay')}</p>
      <div class="service-choice card">
        <label class="field">
          <span>{i18n.t('service.when')}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            {TEMPLATE_KINDS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`service.kind.${camel(one)}`)}
              </option>
            ))}
          </select>
        </label>
        {own.length > 0 ? (
          <label class="field">
            <span>{i18n.t('service.whichOrder', [own.length])}</span>
            <select
              value={chosen?.order}
              onChange={(event) => {
                order.value = event.currentTarget.value;
              }}
            >
              {own.map((one) => (
                <option key={one.order} value={one.order}>
                  {orderText(one)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="small muted">{i18n.t(`service.noOrders.${isOfOrder(kind)}`)}</p>
        )}
      </div>
      <p class="said service-said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={templates} retry={retry}>
        {(all) => (
          <ul class="service-templates">
            {all
              .filter((one) => one.kind === kind)
              .map((template) => (
                <ServiceTemplate
                  key={template.id}
                  template={template}
                  order={chosen}
                  onCopy={(text) => void copy(template, text)}
                  onSave={save}
                  onReset={() => void keep(source.resetTemplate(template.id))}
                />
              ))}
          </ul>
        )}
      </WhenLoaded>
      <NewTemplate key={kind} kind={kind} onSave={save} />
      <ServiceUses round={copied.value} />
    </div>
  );
}

interface NewTemplateProps {
  kind: TemplateKind;
  onSave: (draft: TemplateDraft) => Promise<boolean>;
}

function NewTemplate({ kind, onSave }: NewTemplateProps) {
  const isOpen = useSignal(false);
  if (!isOpen.value)
    return (
      <button
        type="button"
        class="btn service-add"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {i18n.t('service.add')}
      </button>
    );
  return (
    <section class="card">
      <h2>{i18n.t('service.add')}</h2>
      <ServiceTemplateForm
        name=""
        text=""
        onSave={async (edit) => {
          if (await onSave({ kind, ...edit })) isOpen.value = false;
        }}
        onLeave={() => {
          isOpen.value = false;
        }}
      />
    </section>
  );
}

function isOfOrder(kind: TemplateKind): 'order' | 'talk' | 'reply' {
  if (kind === 'reply') return 'reply';
  return kind === 'satisfaction' ? 'talk' : 'order';
}

function orderText({ goods, more, amount, deadline, shopName }: MessageOrder): string {
  const what = more > 0 ? i18n.t('service.andMore', { goods, more: String(more) }) : goods;
  const due = deadline === undefined ? '' : i18n.t('alert.due', [momentText(deadline)]);
  return [what || i18n.t('service.goodsUnread'), amount, due, shopName].filter(Boolean).join(' · ');
}
