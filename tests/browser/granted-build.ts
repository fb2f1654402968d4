import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from './launch-chromium';

/**
 * The build as it is after the operator has said yes: a headless browser shows no prompt that could
 * be answered, so what is granted on demand is granted from the start.
 */
export function grantedBuild(host: RegExp): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhanggui-granted-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    host_permissions: string[];
    optional_host_permissions: string[];
  };
  const granted = manifest.optional_host_permissions.filter((pattern) => host.test(pattern));
  manifest.host_permissions.push(...granted);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
