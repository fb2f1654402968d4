import { i18n } from '#i18n';
import type { BackupFile, BackupState, BackupTools } from '../../utils/model/backup';
import { dayOf } from '../../utils/model/day';
import { useData } from '../data-context';
import { momentText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { saveFile } from '../ui/save-file';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { BackupProgress } from './backup-progress';
import { useWork } from './backup-work';
import { SettingsRestore } from './settings-restore';
import { sizeText } from './size-text';

const WAITS = [1, 3, 7, 14, 30];
const NEVER = 'never';

interface SettingsBackupProps {
  tools: BackupTools;
  backupDays: number | null;
  onDays: (days: number | null) => void;
}

/** Everything as one file, how often to be asked for it, and the way back from such a file. */
export function SettingsBackup({ tools, backupDays, onDays }: SettingsBackupProps) {
  const source = useData();
  const [state, { retry, put }] = useLoaded(() => source.backup(), [source, backupDays]);
  const writing = useWork<BackupFile>();
  const write = async () => {
    const written = await writing.start(tools.write);
    if (!written) return;
    saveFile(written.file, `zhanggui-${dayOf(Date.now())}.backup`);
    put(await source.backupMade());
  };
  const work = writing.work.value;
  return (
    <section class="card settings" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backup.title')}</h2>
      <p class="small muted">{i18n.t('backup.says')}</p>
      <WhenLoaded loaded={state} retry={retry}>
        {(known) => <p class={known.due ? 'backup-due' : undefined}>{stateText(known)}</p>}
      </WhenLoaded>
      {work.state === 'running' ? (
        <BackupProgress label={i18n.t('backup.writing')} share={work.share} onStop={writing.stop} />
      ) : (
        <div>
          <button type="button" class="btn btn-main" onClick={() => void write()}>
            {i18n.t('backup.write')}
          </button>
        </div>
      )}
      {work.state === 'done' && (
        <p role="status">
          {i18n.t('backup.written', {
            rows: work.value.rows,
            size: sizeText(work.value.file.size),
          })}
        </p>
      )}
      {work.state === 'stopped' && <p role="status">{i18n.t('backup.stopped')}</p>}
      {work.state === 'failed' && <Notice tone="urgent">{i18n.t('backup.notWritten')}</Notice>}
      <Reminder days={backupDays} onDays={onDays} />
      <SettingsRestore tools={tools} />
    </section>
  );
}

function Reminder({
  days,
  onDays,
}: {
  days: number | null;
  onDays: (days: number | null) => void;
}) {
  return (
    <label class="field settings-field">
      <span>{i18n.t('backup.remind')}</span>
      <select
        value={days ?? NEVER}
        onChange={({ currentTarget: { value } }) => onDays(value === NEVER ? null : Number(value))}
      >
        {WAITS.map((wait) => (
          <option key={wait} value={wait}>
            {i18n.t('backup.after', [wait])}
          </option>
        ))}
        <option value={NEVER}>{i18n.t('backup.never')}</option>
      </select>
    </label>
  );
}

/** When the last backup was, or that there is none. */
export function stateText({ lastAt, daysSince, due }: BackupState): string {
  if (daysSince === null) return i18n.t('backup.nothingYet');
  if (lastAt === null) return i18n.t(due ? 'backup.dueFirst' : 'backup.none', [daysSince]);
  return due
    ? i18n.t('backup.due', { moment: momentText(lastAt), days: daysSince })
    : i18n.t('backup.last', [momentText(lastAt)]);
}
