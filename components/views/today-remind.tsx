import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/model/settings';
import { useData } from '../data-context';
import { clockMinutes, clockText } from '../ui/clock-text';
import { useLoaded } from '../ui/use-loaded';

const NINE = 9 * 60;

/** Asks once, in one line, whether the desktop is to be told every morning. */
export function RemindQuestion() {
  const source = useData();
  const [settings, { put }] = useLoaded(() => source.settings(), [source]);
  const minute = useSignal(NINE);
  const said = useSignal('');

  const answer = async (known: Settings, wanted: boolean) => {
    // Called in the click itself: the browser asks nothing later.
    const isAllowed = wanted && (await source.allowNotifications().catch(() => false));
    const remind = { asked: true, minute: isAllowed ? minute.value : null };
    // What was changed elsewhere since this line was drawn stays.
    await source.saveSettings({ ...(await source.settings()), remind });
    said.value = isAllowed
      ? i18n.t('today.remindOn', [clockText(minute.value)])
      : i18n.t(wanted ? 'today.remindDenied' : 'today.remindOff');
    put({ ...known, remind });
  };

  if (settings.state !== 'ready') return null;
  const { value } = settings;
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      {!value.remind.asked && (
        <form
          class="remind row"
          onSubmit={(event) => {
            event.preventDefault();
            void answer(value, true);
          }}
        >
          <label for="remind-at">{i18n.t('today.remindAsk')}</label>
          <input
            type="time"
            id="remind-at"
            required
            aria-label={i18n.t('today.remindAt')}
            value={clockText(minute.value)}
            onChange={(event) => {
              minute.value = clockMinutes(event.currentTarget.value) ?? minute.value;
            }}
          />
          <span>{i18n.t('today.remindQuestion')}</span>
          <button type="submit" class="btn btn-main">
            {i18n.t('today.remindYes')}
          </button>
          <button type="button" class="btn" onClick={() => void answer(value, false)}>
            {i18n.t('today.remindNo')}
          </button>
        </form>
      )}
    </>
  );
}
