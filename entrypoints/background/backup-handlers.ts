import type { Handlers } from '../../utils/jobs/answer-message';
import {
  backupStateOf,
  eraseEverything,
  noteBackup,
  restoreStaged,
} from '../../utils/jobs/backup-desk';
import type { Morning } from '../../utils/jobs/morning';
import type { Database } from '../../utils/store/database';

type BackupMessage = 'backup.state' | 'backup.made' | 'backup.restore' | 'store.erase';

/** The questions about everything at once. */
export function backupHandlers(db: Database, morning: Morning): Pick<Handlers, BackupMessage> {
  return {
    'backup.state': () => backupStateOf(db, Date.now()),
    'backup.made': () => noteBackup(db, Date.now()),
    'backup.restore': () => morning.write(() => restoreStaged(db)),
    'store.erase': async () => {
      const erased = await morning.write(() => eraseEverything(db));
      await morning.settled();
      return erased;
    },
  };
}
