import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/model/settings';
import { useData } from '../data-context';
import { clockMinutes, clockText } from '../ui/clock-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { RemindSetting, TimetableSettings } from './hour-settings';
import { PictureSetting } from './picture-setting';
import { SiteSwitches } from './site-switches';

/** The operator's choices; each is saved as soon as it is made. */
export function SettingsView() {
  const source = useData();
  const [settings, { retry, put }] = useLoaded(() => source.settings(), [source]);
  const said = useSignal('');
  const save = (next: Settings) => {
    const before = settings;
    put(next);
    source.saveSettings(next).then(
      () => {
        said.value = i18n.t('settings.saved');
      },
      () => {
        if (before.state === 'ready') put(before.value);
        said.value = i18n.t('settings.failed');
      },
    );
  };
  return (
    <>
      <WhenLoaded loaded={settings} retry={retry}>
        {(value) => (
          <Choices
            settings={value}
            onChange={save}
            onRefused={(sentence) => {
              said.value = sentence;
            }}
          />
        )}
      </WhenLoaded>
      <p class="said" role="status">
        {said}
      </p>
      <SiteSwitches />
    </>
  );
}

interface ChoicesProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  onRefused: (sentence: string) => void;
}

function Choices({ settings, onChange, onRefused }: ChoicesProps) {
  return (
    <form class="card settings" onSubmit={(event) => event.preventDefault()}>
      {(['launcher', 'flagReviews'] as const).map((name) => (
        <div class="setting" key={name}>
          <input
            type="checkbox"
            id={`set-${name}`}
            aria-describedby={`about-${name}`}
            checked={settings[name]}
            onChange={(event) => onChange({ ...settings, [name]: event.currentTarget.checked })}
          />
          <label for={`set-${name}`}>{i18n.t(`settings.${name}`)}</label>
          <p class="small muted" id={`about-${name}`}>
            {i18n.t(`settings.about.${name}`)}
          </p>
        </div>
      ))}
      <PictureSetting onRefused={onRefused} />
      <RemindSetting settings={settings} onChange={onChange} onRefused={onRefused} />
      <TimetableSettings settings={settings} onChange={onChange} />
      <div class="setting setting-time">
        <input
          type="time"
          id="set-gap"
          aria-describedby="about-gap"
          required
          value={clockText(settings.gapMinute)}
          onChange={(event) => {
            const gapMinute = clockMinutes(event.currentTarget.value);
            if (gapMinute !== null) onChange({ ...settings, gapMinute });
          }}
        />
        <label for="set-gap">{i18n.t('settings.gapMinute')}</label>
        <p class="small muted" id="about-gap">
          {i18n.t('settings.about.gapMinute')}
        </p>
      </div>
    </form>
  );
}
