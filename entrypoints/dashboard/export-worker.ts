import {
  type ExportFile,
  nextBatch,
  type ReadFile,
  readExportFile,
} from '../../utils/jobs/read-exports';
import type { ExportOutcome, ImportAnswers, ImportBatch } from '../../utils/model/import';

/** What the dashboard asks of a worker: first to read a file, then for readings of it. */
export type WorkerRequest =
  | { open: ExportFile }
  | { table: number; from: number; answers: ImportAnswers };

/** The answers, in the order of the questions. */
export type WorkerAnswer = { opened: ExportOutcome } | { batch: ImportBatch };

// A year of several shops takes seconds to read and is many megabytes of readings; both stay
// here, so that the dashboard is at hand meanwhile.
let read: ReadFile | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  postMessage(answer(data));
});

function answer(request: WorkerRequest): WorkerAnswer {
  if ('open' in request) {
    read = readExportFile(request.open);
    return { opened: read.outcome };
  }
  const table = read?.tables[request.table];
  return { batch: nextBatch(table ?? { readings: [] }, request.from, request.answers) };
}
