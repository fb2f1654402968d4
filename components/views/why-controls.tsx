import { i18n } from '#i18n';
import { isDay } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { TARGET_LENGTHS } from '../../utils/model/target';
import { WHY_PRESETS, type WhyChoice } from './why-choice';
import { WhySubject } from './why-subject';

interface WhyControlsProps {
  shops: ShopRow[];
  choice: WhyChoice;
  onChange: (choice: WhyChoice) => void;
}

/** Which shop, which item or source, and which days are held against each other. */
export function WhyControls({ shops, choice, onChange }: WhyControlsProps) {
  const own = (next: Partial<WhyChoice>) => onChange({ ...choice, pairs: false, ...next });
  return (
    <div class="controls card why-controls">
      <label class="field">
        <span>{i18n.t('trends.shop')}</span>
        <select
          value={choice.shop}
          onChange={({ currentTarget: { value } }) => own({ shop: value, subject: value })}
        >
          {shops
            .filter(({ lastDay }) => lastDay !== null)
            .map(({ subject, name }) => (
              <option key={subject} value={subject}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <WhySubject choice={choice} onChange={own} />
      <Days choice={choice} onChange={own} />
      <fieldset class="field controls-metrics">
        <legend>{i18n.t('whyView.against')}</legend>
        <div class="row">
          {WHY_PRESETS.map((preset) => (
            <label key={preset} class="toggle">
              <input
                type="radio"
                name="why-preset"
                checked={choice.preset === preset}
                onChange={() => own({ preset })}
              />
              <span>{i18n.t(`whyView.preset.${preset}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface DaysProps {
  choice: WhyChoice;
  onChange: (next: Partial<WhyChoice>) => void;
}

/** One day, a length of target, or two stretches: whatever the preset leaves open. */
function Days({ choice, onChange }: DaysProps) {
  const { preset, day, per, span, base } = choice;
  if (preset === 'target')
    return (
      <label class="field">
        <span>{i18n.t('whyView.whichTarget')}</span>
        <select
          value={per}
          onChange={({ currentTarget: { value } }) =>
            onChange({ per: TARGET_LENGTHS.find((one) => one === value) ?? 'month' })
          }
        >
          {TARGET_LENGTHS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`targets.per.${one}`)}
            </option>
          ))}
        </select>
      </label>
    );
  if (preset !== 'any')
    return <DayField name="day" value={day} onChange={(next) => onChange({ day: next })} />;
  return (
    <div class="why-spans">
      <DayField
        name="from"
        value={span.from}
        onChange={(from) => onChange({ span: { ...span, from } })}
      />
      <DayField name="to" value={span.to} onChange={(to) => onChange({ span: { ...span, to } })} />
      <DayField
        name="baseFrom"
        value={base.from}
        onChange={(from) => onChange({ base: { ...base, from } })}
      />
      <DayField
        name="baseTo"
        value={base.to}
        onChange={(to) => onChange({ base: { ...base, to } })}
      />
    </div>
  );
}

interface DayFieldProps {
  name: 'day' | 'from' | 'to' | 'baseFrom' | 'baseTo';
  value: string;
  onChange: (day: string) => void;
}

function DayField({ name, value, onChange }: DayFieldProps) {
  return (
    <label class="field">
      <span>{i18n.t(`whyView.${name}`)}</span>
      <input
        type="date"
        value={value}
        onChange={({ currentTarget }) => {
          if (isDay(currentTarget.value)) onChange(currentTarget.value);
        }}
      />
    </label>
  );
}
