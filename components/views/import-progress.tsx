import { i18n } from '#i18n';
import type { KeptDays } from '../../utils/model/import';
import { Notice } from '../ui/notice';
import type { ImportRun } from './run-import';

/** How far an import is, and at its end exactly what is in the store. */
export function ImportProgress({ run }: { run: ImportRun }) {
  if (run.state === 'ready') return null;
  if (run.state === 'running')
    return (
      <div>
        <p class="small">{i18n.t('import.runningAt', [run.done, run.total])}</p>
        <progress max={run.total} value={run.done} aria-label={i18n.t('import.running')}>
          {run.done}
        </progress>
      </div>
    );
  const { added, known, refused } = run.outcome;
  const failed = Object.values(refused).reduce((sum, count) => sum + count, 0);
  return (
    <div class="import-end" role="status">
      <p>
        {added === 0 && known > 0 && run.state === 'done'
          ? i18n.t('import.nothingNew', [known])
          : i18n.t('import.done', [added, known])}
      </p>
      {run.state === 'stopped' && <p>{stoppedText(run.kept)}</p>}
      {failed > 0 && (
        <Notice tone="urgent">
          {i18n.t(refused['disk-full'] ? 'store.diskFull' : 'import.refused', [failed])}
        </Notice>
      )}
    </div>
  );
}

function stoppedText(kept: readonly KeptDays[]): string {
  if (kept.length === 0) return i18n.t('import.stoppedAtOnce');
  const spans = kept.map(({ shop, from, to }) => `${shop} ${from} – ${to}`);
  return i18n.t('import.stopped', [spans.join(i18n.t('list.comma'))]);
}
