import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { messageWarnings } from '../../utils/insights/message-warnings';
import { LONGEST_MESSAGE, LONGEST_TEMPLATE_NAME } from '../../utils/model/message-template';
import { ORDER_PLACES } from '../../utils/service/message-places';
import { ServiceWarnings } from './service-warnings';

interface ServiceTemplateFormProps {
  name: string;
  text: string;
  onSave: (edit: { name: string; text: string }) => Promise<void>;
  onLeave: () => void;
}

/** Edits a message; what it must not hold is said while it is typed, and it is kept all the same. */
export function ServiceTemplateForm({ name, text, onSave, onLeave }: ServiceTemplateFormProps) {
  const draft = useSignal({ name, text });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { name: typedName, text: typedText } = draft.value;
  const isWhole = typedName.trim() !== '' && typedText.trim() !== '';
  const save = () => {
    if (isWhole) void onSave({ name: typedName.trim(), text: typedText.trim() });
  };
  return (
    <form
      class="service-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="field">
        <span>{i18n.t('service.name')}</span>
        <input
          ref={field}
          type="text"
          maxLength={LONGEST_TEMPLATE_NAME}
          value={typedName}
          onInput={(event) => {
            draft.value = { ...draft.value, name: event.currentTarget.value };
          }}
        />
      </label>
      <label class="field">
        <span>{i18n.t('service.text', [[...typedText].length, LONGEST_MESSAGE])}</span>
        <textarea
          rows={4}
          maxLength={LONGEST_MESSAGE}
          value={typedText}
          onInput={(event) => {
            draft.value = { ...draft.value, text: event.currentTarget.value };
          }}
        />
      </label>
      <p class="small muted">
        {i18n.t('service.places', [ORDER_PLACES.map((place) => `{${place}}`).join(' ')])}
      </p>
      <div class="service-warned" role="status">
        <ServiceWarnings warnings={messageWarnings(typedText)} />
      </div>
      <div class="row">
        <button type="submit" class="btn btn-main" disabled={!isWhole}>
          {i18n.t('service.save')}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('service.leave')}
        </button>
      </div>
    </form>
  );
}
