import { readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run/run-tool.ts';

/** Kept from one start to the next, so that the shop's history is there tomorrow as well. */
export const PROFILE = join(ROOT, '.output/practice-profile');

/**
 * True while a browser has the practice profile open. Chromium leaves a link there that names
 * machine and process; on Windows there is none and the browser itself refuses.
 */
export function isProfileInUse(): boolean {
  try {
    const [, host, pid] = /^(.+)-(\d+)$/.exec(readlinkSync(join(PROFILE, 'SingletonLock'))) ?? [];
    return host === hostname() && process.kill(Number(pid), 0);
  } catch {
    // No link, or its process is gone: a browser that was killed leaves the link behind.
    return false;
  }
}

/** Begins with an empty shop. */
export function emptyProfile(): void {
  rmSync(PROFILE, { recursive: true, force: true, maxRetries: 5 });
}
