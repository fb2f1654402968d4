import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder that is gone when this process ends, in whatever way it is told to. */
export function temporaryFolder(purpose: string): string {
  if (made.length === 0) process.on('exit', removeAll);
  const folder = mkdtempSync(join(tmpdir(), `zhanggui-bench-${purpose}-`));
  made.push(folder);
  return folder;
}

function removeAll(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
