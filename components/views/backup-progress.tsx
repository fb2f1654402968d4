import { i18n } from '#i18n';

interface BackupProgressProps {
  label: string;
  /** 0 to 1; left out where it cannot be told */
  share?: number;
  onStop?: () => void;
}

/** How far long work is, and the way out of it. */
export function BackupProgress({ label, share, onStop }: BackupProgressProps) {
  return (
    <div class="backup-progress">
      <p class="small" id="backup-progress" role="status">
        {label}
      </p>
      <div class="row">
        <progress aria-labelledby="backup-progress" max={1} value={share} />
        {onStop && (
          <button type="button" class="btn" onClick={onStop}>
            {i18n.t('backup.stop')}
          </button>
        )}
      </div>
    </div>
  );
}
