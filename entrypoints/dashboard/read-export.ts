import type { ExportOutcome } from '../../utils/model/import';
import type { ExportRequest } from './export-worker';

/** Reads an exported file aside from the page, in a worker of its own that ends with the answer. */
export async function readExport(file: File): Promise<ExportOutcome> {
  const request: ExportRequest = {
    file: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    now: Date.now(),
  };
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((answer, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExportOutcome>) => answer(data));
      worker.addEventListener('error', (event) => fail(new Error(event.message)));
      worker.postMessage(request, [request.bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
