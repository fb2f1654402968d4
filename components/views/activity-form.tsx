import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ACTIVITY_KINDS, kindOf } from '../../utils/activities/activity-kinds';
import type {
  Activity,
  ActivityBoard,
  ActivityDraft,
  ActivityGroup,
} from '../../utils/model/activity';
import { ACTIVITY_TIMES, AFTER_DAYS } from '../../utils/model/activity';
import { ActivityCostFields } from './activity-cost-fields';
import { type ActivityFields, draftOf, type FieldTrouble, fieldsOf } from './activity-form-state';
import { activityKindName } from './activity-words';

export interface ActivityFormProps {
  shops: ActivityBoard['shops'];
  /** what is changed; absent for a new one */
  activity?: Activity;
  /** the kind that a new one begins with */
  kind: string;
  /** gives what was wrong in words, or null when it is kept */
  onSave: (draft: ActivityDraft) => Promise<string | null>;
  onClose: () => void;
}

const GROUPS: readonly ActivityGroup[] = ['platform', 'own', 'message'];

/** An activity or a small promotion, new or changed. Esc leaves the form only. */
export function ActivityForm({ shops, activity, kind, onSave, onClose }: ActivityFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(shops[0]?.shop ?? '', kind, activity));
  const [said, setSaid] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input[type="text"]')?.focus(), []);
  const change = (next: Partial<ActivityFields>) => setFields({ ...fields, ...next });
  const isMessage = kindOf(fields.kind).group === 'message';
  const submit = async (event: Event) => {
    event.preventDefault();
    const draft = draftOf(fields, activity?.times ?? {});
    if ('trouble' in draft) return setSaid(troubleText(draft.trouble));
    const refused = await onSave(draft);
    if (refused === null) onClose();
    else setSaid(refused);
  };
  return (
    <form
      ref={box}
      class="activity-form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Naming fields={fields} shops={shops} isKnown={activity !== undefined} onChange={change} />
      <Times fields={fields} isMessage={isMessage} onChange={change} />
      <ActivityCostFields fields={fields} isMessage={isMessage} onChange={change} />
      <label class="field activity-wide">
        <span>{i18n.t('activity.note')}</span>
        <input
          type="text"
          maxLength={200}
          value={fields.note}
          onInput={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </label>
      <p class="small promo-wrong activity-wide" role="alert">
        {said}
      </p>
      <div class="row activity-wide">
        <button type="submit" class="btn btn-main">
          {i18n.t('activity.save')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {i18n.t('activity.cancel')}
        </button>
      </div>
    </form>
  );
}

export interface FieldsProps {
  fields: ActivityFields;
  onChange: (next: Partial<ActivityFields>) => void;
}

interface NamingProps extends FieldsProps {
  shops: ActivityBoard['shops'];
  isKnown: boolean;
}

function Naming({ fields, shops, isKnown, onChange }: NamingProps) {
  const isMessage = kindOf(fields.kind).group === 'message';
  const isOfGroup = (group: ActivityGroup) => (group === 'message') === isMessage;
  return (
    <>
      <label class="field activity-name">
        <span>{i18n.t('activity.name')}</span>
        <input
          type="text"
          maxLength={120}
          value={fields.name}
          placeholder={i18n.t('activity.nameHint')}
          onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('activity.kind')}</span>
        <select
          value={fields.kind}
          onChange={({ currentTarget }) => onChange({ kind: currentTarget.value })}
        >
          {GROUPS.filter(isOfGroup).map((group) => (
            <optgroup key={group} label={i18n.t(`activity.group.${group}`)}>
              {ACTIVITY_KINDS.filter((kind) => kind.group === group).map(({ id }) => (
                <option key={id} value={id}>
                  {activityKindName(id)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {!isKnown && shops.length > 1 && (
        <label class="field">
          <span>{i18n.t('activity.shop')}</span>
          <select
            value={fields.shop}
            onChange={({ currentTarget }) => onChange({ shop: currentTarget.value })}
          >
            {shops.map(({ shop, name }) => (
              <option key={shop} value={shop}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isMessage && <Joins fields={fields} onChange={onChange} />}
    </>
  );
}

function Joins({ fields, onChange }: FieldsProps) {
  const choices = [
    ['page', i18n.t('activity.joinsPage')],
    ['yes', i18n.t('activity.joinsYes')],
    ['no', i18n.t('activity.joinsNo')],
  ] as const;
  return (
    <label class="field">
      <span>{i18n.t('activity.joins')}</span>
      <select
        value={fields.joins}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([value]) => value === currentTarget.value);
          if (chosen) onChange({ joins: chosen[0] });
        }}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Times({ fields, isMessage, onChange }: FieldsProps & { isMessage: boolean }) {
  const shown = isMessage ? (['from', 'to'] as const) : ACTIVITY_TIMES;
  const name = (time: (typeof ACTIVITY_TIMES)[number]) => {
    if (!isMessage) return i18n.t(`activity.time.${time}`);
    return i18n.t(time === 'from' ? 'activity.sentAt' : 'activity.countUntil');
  };
  return (
    <>
      {shown.map((time) => (
        <label key={time} class="field">
          <span>{name(time)}</span>
          <input
            type="datetime-local"
            value={fields.times[time]}
            onInput={({ currentTarget }) =>
              onChange({ times: { ...fields.times, [time]: currentTarget.value } })
            }
          />
        </label>
      ))}
      <label class="field">
        <span>{i18n.t('activity.after')}</span>
        <select
          value={fields.afterDays}
          title={i18n.t('activity.afterHint')}
          onChange={({ currentTarget }) => {
            const days = AFTER_DAYS.find((one) => String(one) === currentTarget.value);
            if (days) onChange({ afterDays: days });
          }}
        >
          {AFTER_DAYS.map((days) => (
            <option key={days} value={days}>
              {i18n.t('activity.afterDays', [days])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function troubleText(trouble: FieldTrouble): string {
  if (typeof trouble === 'object') return i18n.t('activity.itemsWrong', [trouble.line]);
  return i18n.t(`activity.${trouble}Wrong`);
}
