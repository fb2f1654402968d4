import { serialLine } from '../../utils/jobs/serially';
import {
  type ExportOutcome,
  type ImportBatch,
  LARGEST_IMPORT,
  type OpenedExport,
} from '../../utils/model/import';
import type { WorkerAnswer, WorkerRequest } from './export-worker';

const NO_MORE: ImportBatch = { readings: '[]', count: 0, kept: [] };

/** Files that are dropped together are read one after another, or they would take all memory. */
const line = serialLine();

/**
 * Reads an exported file aside from the page, in a worker of its own that keeps what it read until
 * the file is put away. Rejects when told to stop, or where the worker itself broke.
 */
export function readExport(file: File, signal: AbortSignal): Promise<OpenedExport> {
  return line(async () => {
    signal.throwIfAborted();
    if (file.size > LARGEST_IMPORT) return refused({ ok: false, why: 'too-large' });
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const open = { name: file.name, bytes, now: Date.now(), writtenAt: file.lastModified };
      const answer = await ask(worker, { open }, { signal, transfer: [bytes.buffer] });
      return opened(worker, 'opened' in answer ? answer.opened : { ok: false, why: 'damaged' });
    } catch (error) {
      worker.terminate();
      throw error;
    }
  });
}

function opened(worker: Worker, outcome: ExportOutcome): OpenedExport {
  if (!outcome.ok) {
    worker.terminate();
    return refused(outcome);
  }
  // One question at a time, so that answers need no number.
  const asking = serialLine();
  return {
    outcome,
    batch: (table, from, answers) =>
      asking(async () => {
        const answer = await ask(worker, { table, from, answers });
        return 'batch' in answer ? answer.batch : NO_MORE;
      }),
    close: () => worker.terminate(),
  };
}

function refused(outcome: ExportOutcome): OpenedExport {
  return { outcome, batch: async () => NO_MORE, close: () => undefined };
}

function ask(
  worker: Worker,
  request: WorkerRequest,
  { signal, transfer = [] }: { signal?: AbortSignal; transfer?: Transferable[] } = {},
): Promise<WorkerAnswer> {
  return new Promise((answer, fail) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => answer(data);
    worker.onerror = (event) => fail(new Error(event.message));
    signal?.addEventListener('abort', () => fail(signal.reason));
    worker.postMessage(request, transfer);
  });
}
