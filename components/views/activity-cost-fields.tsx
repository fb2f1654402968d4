import { i18n } from '#i18n';
import type { FieldsProps } from './activity-form';
import { COST_FIELDS, type CostField } from './activity-form-state';

/** What a message costs is one sum and its coupons. */
const MESSAGE_COSTS: readonly CostField[] = ['fixed', 'coupons'];

/** Costs and items of an activity; of a small promotion its costs and how many it was sent to. */
export function ActivityCostFields({
  fields,
  isMessage,
  onChange,
}: FieldsProps & { isMessage: boolean }) {
  const shown = isMessage ? MESSAGE_COSTS : COST_FIELDS;
  const label = (field: CostField) =>
    isMessage && field === 'fixed' ? i18n.t('activity.spent') : i18n.t(`activity.cost.${field}`);
  const inputs = shown.map((field) => (
    <label key={field} class="field">
      <span>{label(field)}</span>
      <input
        type="text"
        inputMode="decimal"
        maxLength={14}
        value={fields.costs[field]}
        placeholder={field === 'margin' ? i18n.t('activity.cost.marginHint') : undefined}
        onInput={({ currentTarget }) =>
          onChange({ costs: { ...fields.costs, [field]: currentTarget.value } })
        }
      />
    </label>
  ));
  if (isMessage)
    return (
      <>
        <label class="field">
          <span>{i18n.t('activity.people')}</span>
          <input
            type="text"
            inputMode="numeric"
            maxLength={9}
            value={fields.people}
            onInput={({ currentTarget }) => onChange({ people: currentTarget.value })}
          />
        </label>
        {inputs}
      </>
    );
  return (
    <fieldset class="activity-more activity-wide">
      <legend class="small">{i18n.t('activity.costs')}</legend>
      {inputs}
      <label class="field activity-wide">
        <span>{i18n.t('activity.items')}</span>
        <textarea
          rows={2}
          maxLength={8000}
          value={fields.items}
          placeholder={i18n.t('activity.itemsHint')}
          onInput={({ currentTarget }) => onChange({ items: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
