import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../run/ensure-browsers.ts';
import { ROOT, runTool } from '../run/run-tool.ts';
import { whenToldToEnd } from '../run/when-told-to-end.ts';
import { startConsole } from './console.ts';
import { makePracticeExtension } from './start-extension.ts';
import { openWindow } from './start-window.ts';
import { runTour } from './tour.ts';

/** Kept from one start to the next, so that the shop's history is there tomorrow as well. */
const PROFILE = join(ROOT, '.output/practice-profile');

const USAGE =
  'Usage: npm start [-- --fresh]\n  --fresh  begin with an empty shop: nothing read, nothing stored';

process.exitCode = await start(process.argv.slice(2));

/** The one command. Gives the exit code. */
async function start(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--fresh')) {
    console.error(USAGE);
    return 2;
  }
  const toldToEnd = new Promise<string>(whenToldToEnd);
  ensureBrowsers({ firefox: false });
  if (!(await built())) return 1;
  if (args.includes('--fresh')) rmSync(PROFILE, { recursive: true, force: true });
  const extension = makePracticeExtension();
  const practice = await startConsole();
  const place = { profile: PROFILE, extension, practice, toldToEnd };
  try {
    if (!hasDisplay()) return await runTour(place);
    await openWindow(place);
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  } finally {
    await practice.close();
  }
}

async function built(): Promise<boolean> {
  console.log('Building the extension.');
  const { ok, output } = await runTool('wxt/bin/wxt.mjs', ['build'], 'kept back');
  if (!ok) console.error(`The build failed.\n${output}`);
  return ok;
}

/** The profile of a running browser cannot be opened twice; everything else is said as it is. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/ProcessSingleton|SingletonLock|profile .*in use/i.test(text))
    return 'Another npm start is still running here; end that one first.';
  return text;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
