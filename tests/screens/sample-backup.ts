import type { BackupTools } from '../../utils/model/backup';
import { DAY_LENGTH } from '../../utils/model/day';
import { SAMPLE_NOW } from './sample-days';

/** Files that are written and found whole at once. */
export const sampleBackupTools: BackupTools = {
  async write(_, onProgress) {
    onProgress(1);
    return { file: new Blob(['zhanggui-backup']), rows: 18_240 };
  },
  async check(_, __, onProgress) {
    onProgress(1);
    return { ok: true, madeAt: SAMPLE_NOW - DAY_LENGTH, rows: 18_240, bytes: 3_565_158 };
  },
};
