import type { BackupTools, Progress } from '../../utils/model/backup';
import { extensionVersion } from '../../utils/platform/installed';
import { loadSettings } from '../../utils/platform/settings-storage';
import type { BackupAnswer, BackupRequest } from './backup-worker';

/** Files of everything, written and looked through in a worker of their own. */
export const backupTools: BackupTools = {
  async write(signal, onProgress) {
    const order = { settings: await loadSettings(), madeAt: Date.now(), by: extensionVersion() };
    const answer = await run({ write: order }, signal, onProgress);
    if ('written' in answer) return answer.written;
    throw new Error('no backup was written');
  },
  async check(file, signal, onProgress) {
    const answer = await run({ check: file }, signal, onProgress);
    if ('checked' in answer) return answer.checked;
    throw new Error('the file was not looked through');
  },
};

/** Has a worker do one thing. Rejects where it broke or was told to stop, and puts it away. */
function run(
  request: BackupRequest,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<BackupAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BackupAnswer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if ('share' in data) onProgress(data.share);
      else if ('failed' in data) reject(new Error(data.failed));
      else resolve(data);
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
