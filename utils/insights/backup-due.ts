import type { BackupState } from '../model/backup';
import { DAY_LENGTH, type Instant } from '../model/day';

export interface BackupFacts {
  /** when the last backup was written; null for never */
  lastAt: Instant | null;
  /** since when there has been something to lose; null for not yet */
  sinceAt: Instant | null;
  /** days without a backup after which one is due; null for never */
  everyDays: number | null;
}

/** Whether a backup is due: counted from the last one, or from the first thing that was stored. */
export function backupState(
  { lastAt, sinceAt, everyDays }: BackupFacts,
  now: Instant,
): BackupState {
  const since = lastAt ?? sinceAt;
  const daysSince = since === null ? null : Math.max(0, Math.floor((now - since) / DAY_LENGTH));
  return {
    lastAt,
    daysSince,
    due: daysSince !== null && everyDays !== null && daysSince >= everyDays,
  };
}
