import { i18n } from '#i18n';
import { DESKS, type Desk } from '../../utils/model/rule';
import type { Settings } from '../../utils/model/settings';
import { useData } from '../data-context';
import { clockMinutes, clockText } from '../ui/clock-text';

const NINE = 9 * 60;

interface HourSettingsProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** the browser did not allow what was asked for */
  onRefused: (sentence: string) => void;
}

/** The hour of the desktop notification; off until the browser has allowed it. */
export function RemindSetting({ settings, onChange, onRefused }: HourSettingsProps) {
  const source = useData();
  const { minute } = settings.remind;
  const set = (next: number | null) =>
    onChange({ ...settings, remind: { asked: true, minute: next } });
  const switchOn = async () => {
    if (await source.allowNotifications().catch(() => false)) set(NINE);
    else onRefused(i18n.t('settings.remindDenied'));
  };
  return (
    <div class="setting">
      <input
        type="checkbox"
        id="set-remind"
        aria-describedby="about-remind"
        checked={minute !== null}
        onClick={(event) => {
          // The box shows what the browser allows, and that is known only afterwards.
          event.preventDefault();
          // Called in the click itself: the browser asks nothing later.
          if (minute === null) void switchOn();
          else set(null);
        }}
      />
      <label for="set-remind">{i18n.t('settings.remind')}</label>
      <p class="small muted" id="about-remind">
        {i18n.t('settings.about.remind')}
      </p>
      {minute !== null && (
        <TimeInput label={i18n.t('settings.remindTime')} minute={minute} onChange={set} />
      )}
    </div>
  );
}

/** The hours of the parts of the morning; a part can be switched off. */
export function TimetableSettings({
  settings,
  onChange,
}: Pick<HourSettingsProps, 'settings' | 'onChange'>) {
  const { timetable } = settings;
  const set = (desk: Desk, change: Partial<Settings['timetable'][Desk]>) =>
    onChange({
      ...settings,
      timetable: { ...timetable, [desk]: { ...timetable[desk], ...change } },
    });
  return (
    <fieldset class="hours" aria-describedby="about-hours">
      <legend>{i18n.t('settings.timetable')}</legend>
      <p class="small muted" id="about-hours">
        {i18n.t('settings.aboutTimetable')}
      </p>
      {DESKS.map((desk) => (
        <div class="hour" key={desk}>
          <input
            type="checkbox"
            id={`hour-${desk}`}
            checked={timetable[desk].on}
            onChange={(event) => set(desk, { on: event.currentTarget.checked })}
          />
          <label for={`hour-${desk}`}>{i18n.t(`timetable.${desk}`)}</label>
          <TimeInput
            label={i18n.t('settings.hourOf', [i18n.t(`timetable.${desk}`)])}
            minute={timetable[desk].minute}
            onChange={(minute) => set(desk, { minute })}
          />
        </div>
      ))}
    </fieldset>
  );
}

interface TimeInputProps {
  label: string;
  minute: number;
  onChange: (minute: number) => void;
}

function TimeInput({ label, minute, onChange }: TimeInputProps) {
  return (
    <input
      type="time"
      required
      aria-label={label}
      value={clockText(minute)}
      onChange={(event) => {
        const next = clockMinutes(event.currentTarget.value);
        if (next !== null) onChange(next);
      }}
    />
  );
}
