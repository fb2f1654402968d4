import { ensureBrowsers } from '../run/ensure-browsers.ts';
import { runTool } from '../run/run-tool.ts';
import { whenToldToEnd } from '../run/when-told-to-end.ts';
import { startConsole } from './console.ts';
import { makePracticeExtension } from './start-extension.ts';
import { emptyProfile, isProfileInUse, PROFILE } from './start-profile.ts';
import { openWindow } from './start-window.ts';
import { runTour } from './tour.ts';

const USAGE =
  'Usage: npm start [-- --fresh]\n  --fresh  begin with an empty shop: nothing read, nothing stored';

process.exitCode = await start(process.argv.slice(2));

/** The one command. Gives the exit code. */
async function start(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--fresh')) {
    console.error(USAGE);
    return 2;
  }
  if (isProfileInUse()) {
    console.error('Another npm start is still running here; end that one first.');
    return 1;
  }
  const toldToEnd = new Promise<string>(whenToldToEnd);
  ensureBrowsers({ firefox: false });
  if (!(await built())) return 1;
  if (args.includes('--fresh')) emptyProfile();
  const extension = makePracticeExtension();
  const practice = await startConsole();
  const place = { profile: PROFILE, extension, practice, toldToEnd };
  try {
    if (!hasDisplay()) return await runTour(place);
    await openWindow(place);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
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

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
