import { readExportFile } from '../../utils/jobs/read-exports';

/** What the dashboard sends: a file's name and bytes, and the moment. */
export interface ExportRequest {
  file: string;
  bytes: Uint8Array;
  now: number;
}

// A year of several shops takes seconds to read; the dashboard stays at hand meanwhile.
addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  postMessage(readExportFile(data.file, data.bytes, data.now));
});
