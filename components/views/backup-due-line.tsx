import { i18n } from '#i18n';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { stateText } from './settings-backup';

/** A quiet line where a backup is due; nothing otherwise, also where that cannot be told. */
export function BackupDueLine() {
  const source = useData();
  const [state] = useLoaded(() => source.backup(), [source]);
  if (state.state !== 'ready' || !state.value.due) return null;
  return (
    <p class="small muted backup-line">
      {stateText(state.value)} <a href={routeHref('settings')}>{i18n.t('backup.go')}</a>
    </p>
  );
}
