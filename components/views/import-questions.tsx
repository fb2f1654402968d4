import { i18n } from '#i18n';
import type { AttributionWindow } from '../../utils/model/scope';
import type { TableImport } from './import-desk';

const WINDOWS: readonly AttributionWindow[] = [1, 3, 7, 15, 30];

interface ShopFieldProps {
  label: string;
  value: string;
  onInput: (name: string) => void;
}

/** A shop's name, out of the known ones or a new one. */
export function ShopField({ label, value, onInput }: ShopFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        list="known-shops"
        maxLength={60}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}

interface ImportQuestionsProps {
  table: TableImport;
  /** names of the shops that are known */
  shops: readonly string[];
}

/** What the operator is asked because the file does not say it. */
export function ImportQuestions({ table, shops }: ImportQuestionsProps) {
  const { questions } = table.preview;
  const answers = table.answers.value;
  const say = (more: Partial<typeof answers>) => {
    table.answers.value = { ...answers, ...more };
  };
  const name = answers.shop.trim();
  return (
    <>
      {questions.includes('shop') && (
        <ShopField
          label={i18n.t('import.whose')}
          value={answers.shop}
          onInput={(shop) => say({ shop })}
        />
      )}
      {questions.includes('shop') && name !== '' && !shops.includes(name) && (
        <p class="small muted">{i18n.t('import.newShop', [name])}</p>
      )}
      {questions.includes('days') && (
        <DaysFields days={answers.days} onChange={(days) => say({ days })} />
      )}
      {questions.includes('window') && (
        <WindowField window={answers.window} onChange={(window) => say({ window })} />
      )}
      {questions.includes('window') && !answers.window && (
        <p class="small muted">{i18n.t('import.windowNote')}</p>
      )}
    </>
  );
}

type Days = NonNullable<TableImport['answers']['value']['days']>;

function DaysFields({ days, onChange }: { days?: Days; onChange: (days: Days) => void }) {
  const { from = '', to = '' } = days ?? {};
  return (
    <fieldset class="row import-days">
      <legend>{i18n.t('import.whichDays')}</legend>
      <label class="field">
        <span>{i18n.t('import.from')}</span>
        <input
          type="date"
          value={from}
          onInput={({ currentTarget: { value } }) => onChange({ from: value, to })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('import.to')}</span>
        <input
          type="date"
          value={to}
          onInput={({ currentTarget: { value } }) => onChange({ from, to: value })}
        />
      </label>
    </fieldset>
  );
}

interface WindowFieldProps {
  window?: AttributionWindow;
  onChange: (window: AttributionWindow | undefined) => void;
}

function WindowField({ window, onChange }: WindowFieldProps) {
  return (
    <label class="field">
      <span>{i18n.t('import.window')}</span>
      <select
        value={window ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(WINDOWS.find((days) => String(days) === value))
        }
      >
        <option value="">{i18n.t('import.windowUnknown')}</option>
        {WINDOWS.map((days) => (
          <option key={days} value={days}>
            {i18n.t('figure.day', [days])}
          </option>
        ))}
      </select>
    </label>
  );
}
