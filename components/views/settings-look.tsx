import { i18n } from '#i18n';
import { LANGUAGES, type Look, RISES, THEMES } from '../../utils/model/look';
import { camel } from '../ui/camel';
import { ChangeMark } from '../ui/change-mark';
import { Choice } from '../ui/choice';

interface SettingsLookProps {
  look: Look;
  onChange: (look: Look) => void;
}

/** Language, theme, and what colour rises. */
export function SettingsLook({ look, onChange }: SettingsLookProps) {
  return (
    <form class="card settings" onSubmit={(event) => event.preventDefault()}>
      <h2 id="look-title">{i18n.t('settings.look')}</h2>
      <label class="field settings-field">
        <span>{i18n.t('settings.language')}</span>
        <select
          value={look.language}
          onChange={({ currentTarget: { value } }) => {
            const language = LANGUAGES.find((one) => one === value);
            if (language) onChange({ ...look, language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {i18n.t(`settings.languages.${camel(language)}`)}
            </option>
          ))}
        </select>
      </label>
      <Choice
        title={i18n.t('settings.theme')}
        name="theme"
        values={THEMES}
        chosen={look.theme}
        label={(theme) => i18n.t(`settings.themes.${theme}`)}
        onChoose={(theme) => onChange({ ...look, theme })}
      />
      <Choice
        title={i18n.t('settings.rise')}
        name="rise"
        values={RISES}
        chosen={look.rise}
        label={(rise) => i18n.t(`settings.rises.${rise}`)}
        onChoose={(rise) => onChange({ ...look, rise })}
      />
      <p class="small muted settings-sample">
        {i18n.t('settings.riseSample')} <ChangeMark change={1} text="+12.8%" />{' '}
        <ChangeMark change={-1} text="−12.8%" />
      </p>
    </form>
  );
}
