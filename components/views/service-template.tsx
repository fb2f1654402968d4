import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { fillTemplate } from '../../utils/insights/fill-template';
import { messageWarnings } from '../../utils/insights/message-warnings';
import type { TemplateDraft, TemplateRow } from '../../utils/model/message-template';
import type { MessageOrder } from '../../utils/model/service-desk';
import { orderPlaces } from '../../utils/service/message-places';
import { ICON, Icon } from '../ui/icon';
import { ServiceTemplateForm } from './service-template-form';
import { ServiceWarnings } from './service-warnings';

interface ServiceTemplateProps {
  template: TemplateRow;
  order: MessageOrder | undefined;
  onCopy: (text: string) => void;
  onSave: (draft: TemplateDraft) => Promise<boolean>;
  onReset: () => void;
}

/** A message as it would be copied, with what is still open in it and what to mind. */
export function ServiceTemplate(props: ServiceTemplateProps) {
  const { template, order, onCopy, onSave, onReset } = props;
  const { id, kind, name, text, ships, changedAt, uses } = template;
  const isEdited = useSignal(false);
  const filled = fillTemplate(text, order ? orderPlaces(order) : {});
  return (
    <li class="card service-template">
      <div class="card-head">
        <h2>{name}</h2>
        <span class="row small muted">
          {changedAt !== undefined && (
            <span class="chip">{i18n.t(ships ? 'service.changed' : 'service.own')}</span>
          )}
          {uses > 0 && i18n.t('service.uses', [uses])}
        </span>
      </div>
      {isEdited.value ? (
        <ServiceTemplateForm
          name={name}
          text={text}
          onSave={async (edit) => {
            if (await onSave({ id, kind, ...edit })) isEdited.value = false;
          }}
          onLeave={() => {
            isEdited.value = false;
          }}
        />
      ) : (
        <>
          <p class="service-words">{filled.text}</p>
          {filled.open.length > 0 && (
            <p class="small muted">
              {i18n.t('service.open', [filled.open.join(i18n.t('service.listSign'))])}
            </p>
          )}
          <ServiceWarnings warnings={messageWarnings(filled.text)} />
          <div class="row">
            <button type="button" class="btn btn-main" onClick={() => onCopy(filled.text)}>
              {i18n.t('service.copy')}
              <span class="vh"> {name}</span>
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                isEdited.value = true;
              }}
            >
              {i18n.t('service.edit')}
              <span class="vh"> {name}</span>
            </button>
            {changedAt !== undefined && (
              <button type="button" class="btn btn-quiet" onClick={onReset}>
                <Icon shape={ICON.close} />
                {i18n.t(ships ? 'service.reset' : 'service.remove')}
                <span class="vh"> {name}</span>
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
