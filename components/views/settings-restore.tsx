import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { BackupTools, CheckedBackup, RestoreOutcome } from '../../utils/model/backup';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { momentText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { BackupProgress } from './backup-progress';
import { useWork } from './backup-work';
import { sizeText } from './size-text';

type Restored = RestoreOutcome | 'running' | null;

/** From a file back to everything: first looked through, then asked once more, then put in place. */
export function SettingsRestore({ tools }: { tools: BackupTools }) {
  const source = useData();
  const checking = useWork<CheckedBackup>();
  const restored = useSignal<Restored>(null);
  const take = (file: File | undefined) => {
    restored.value = null;
    if (file) void checking.start((signal, onProgress) => tools.check(file, signal, onProgress));
  };
  const restore = async () => {
    restored.value = 'running';
    restored.value = await source
      .restoreBackup()
      .catch((): RestoreOutcome => ({ ok: false, why: 'failed' }));
    checking.reset();
  };
  const work = checking.work.value;
  if (restored.value === 'running') return <BackupProgress label={i18n.t('backup.restoring')} />;
  return (
    <div class="backup-restore">
      <h3>{i18n.t('backup.restoreTitle')}</h3>
      <p class="small muted">{i18n.t('backup.restoreSays')}</p>
      {work.state === 'running' ? (
        <BackupProgress
          label={i18n.t('backup.checking')}
          share={work.share}
          onStop={checking.stop}
        />
      ) : (
        <ChooseFile onFile={take} />
      )}
      {work.state === 'stopped' && <p role="status">{i18n.t('backup.checkStopped')}</p>}
      {work.state === 'failed' && <Notice tone="urgent">{i18n.t('backup.notChecked')}</Notice>}
      {work.state === 'done' && (
        <Checked checked={work.value} onRestore={() => void restore()} onLeave={checking.reset} />
      )}
      <Outcome outcome={restored.value} />
    </div>
  );
}

function ChooseFile({ onFile }: { onFile: (file: File | undefined) => void }) {
  return (
    <label class="btn backup-file">
      {i18n.t('backup.choose')}
      <input
        type="file"
        class="unseen"
        accept=".backup"
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

interface CheckedProps {
  checked: CheckedBackup;
  onRestore: () => void;
  onLeave: () => void;
}

function Checked({ checked, onRestore, onLeave }: CheckedProps) {
  if (!checked.ok)
    return <Notice tone="urgent">{i18n.t(`backup.refused.${camel(checked.why)}`)}</Notice>;
  const { madeAt, rows, bytes } = checked;
  const facts = { moment: momentText(madeAt), rows, size: sizeText(bytes) };
  return (
    <Notice tone="warn">
      <p role="status">{i18n.t('backup.whole', facts)}</p>
      <div class="row">
        <button type="button" class="btn btn-main" onClick={onRestore}>
          {i18n.t('backup.restore')}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('backup.leave')}
        </button>
      </div>
    </Notice>
  );
}

function Outcome({ outcome }: { outcome: RestoreOutcome | null }) {
  if (!outcome) return null;
  if (!outcome.ok)
    return <Notice tone="urgent">{i18n.t(`backup.refused.${camel(outcome.why)}`)}</Notice>;
  return (
    <p role="status">
      {i18n.t('backup.restored', { moment: momentText(outcome.madeAt), rows: outcome.rows })}{' '}
      <a href={routeHref('today')}>{i18n.t('nav.today')}</a>
    </p>
  );
}
