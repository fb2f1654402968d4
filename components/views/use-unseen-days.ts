import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';

/**
 * The days after which an unseen item is due, a way to keep others where the choices are known, and
 * what became of that.
 */
export function useUnseenDays() {
  const source = useData();
  const [settings, { put }] = useLoaded(() => source.settings(), [source]);
  const said = useSignal('');
  const known = settings.state === 'ready' ? settings.value : null;
  const keep =
    known &&
    ((unseenDays: number) => {
      said.value = '';
      put({ ...known, unseenDays });
      // Asked again, so that nothing is put back that was chosen elsewhere in the meantime.
      source
        .settings()
        .then((now) => source.saveSettings({ ...now, unseenDays }))
        .catch(() => {
          put(known);
          said.value = i18n.t('settings.failed');
        });
    });
  return {
    days: known?.unseenDays ?? DEFAULT_SETTINGS.unseenDays,
    keep,
    said: said.value,
  };
}
