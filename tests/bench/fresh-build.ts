import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run/run-tool.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface FreshBuild {
  /** the unpacked Chrome build */
  folder: string;
  /** the package as it goes to the store */
  zip: string;
}

/**
 * Builds and packs the extension as it ships, into a folder of its own: what is measured is the
 * source as it stands, and no other build can pull it away from under a running browser.
 */
export async function makeFreshBuild(): Promise<FreshBuild> {
  const place = temporaryFolder('build');
  process.env.ZHANGGUI_BENCH_OUT = place;
  const config = 'tests/bench/bench.config.ts';
  const { ok, output } = await runTool('wxt/bin/wxt.mjs', ['zip', '-c', config], 'kept back');
  const zip = readdirSync(place).find((name) => name.endsWith('.zip'));
  if (!ok || !zip) throw new Error(`The build failed.\n${output}`);
  return { folder: join(place, 'chrome-mv3'), zip: join(place, zip) };
}
