import { useSignal } from '@preact/signals';
import { useContext, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { PANEL_PLACES, type Settings } from '../../utils/model/settings';
import { BackupContext } from '../backup-context';
import { routeHref } from '../dashboard/route';
import { useAddress } from '../dashboard/use-address';
import { useData } from '../data-context';
import { Choice } from '../ui/choice';
import { clockMinutes, clockText } from '../ui/clock-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { RemindSetting, TimetableSettings } from './hour-settings';
import { PictureSetting } from './picture-setting';
import { SettingsBackup } from './settings-backup';
import { SettingsErase } from './settings-erase';
import { SettingsLook } from './settings-look';
import { SettingsPractice } from './settings-practice';
import { SiteSwitches } from './site-switches';

/** The operator's choices; each is saved as soon as it is made. */
export function SettingsView() {
  const source = useData();
  const [at] = useAddress('at');
  const tools = useContext(BackupContext);
  const [settings, { retry, put }] = useLoaded(() => source.settings(), [source]);
  const said = useSignal('');
  useEffect(() => {
    // A part that the address names; `at` is looked up and never written into the page.
    if (settings.state === 'ready') document.getElementById(`${at}-title`)?.scrollIntoView?.();
  }, [at, settings.state]);
  const save = async (next: Settings) => {
    const before = settings;
    put(next);
    try {
      await source.saveSettings(next);
      said.value = i18n.t('settings.saved');
    } catch {
      if (before.state === 'ready') put(before.value);
      said.value = i18n.t('settings.failed');
      return;
    }
    // Every text and rule of the page is chosen when it opens.
    if (before.state === 'ready' && before.value.look !== next.look) location.reload();
  };
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={settings} retry={retry}>
        {(value) => (
          <>
            <SettingsLook look={value.look} onChange={(look) => void save({ ...value, look })} />
            <Choices
              settings={value}
              onChange={(next) => void save(next)}
              onRefused={(sentence) => {
                said.value = sentence;
              }}
            />
            {tools && (
              <SettingsBackup
                tools={tools}
                backupDays={value.backupDays}
                onDays={(backupDays) => void save({ ...value, backupDays })}
              />
            )}
          </>
        )}
      </WhenLoaded>
      <SiteSwitches />
      <SettingsPractice />
      <SettingsErase onErased={retry} />
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
    <form
      class="card settings"
      aria-labelledby="work-title"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id="work-title">{i18n.t('settings.work')}</h2>
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
      <Choice
        title={i18n.t('settings.panel')}
        name="panel"
        values={PANEL_PLACES}
        chosen={settings.panel}
        label={(place) => i18n.t(`settings.panels.${place}`)}
        onChoose={(panel) => onChange({ ...settings, panel })}
        about={i18n.t('settings.aboutPanel')}
      />
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
      <ul class="settings-more">
        <li>
          <a href={routeHref('rules')}>{i18n.t('settings.thresholds')}</a>
        </li>
        <li>
          <a href={routeHref('welcome')}>{i18n.t('settings.welcome')}</a>
        </li>
      </ul>
    </form>
  );
}
