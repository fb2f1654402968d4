import { type ExtensionChromium, launchChromium } from '../browser/launch-chromium.ts';
import { chromiumArgs } from './console.ts';
import type { StartPlace } from './start-place.ts';
import { PRACTICE_HOME } from './tour-practice-home.ts';

const WHAT_TO_TRY = `
The browser window is open on the practice home. What to try, in this order:

  1. 生意参谋      Open it from the practice home. The button at the edge opens the panel.
  2. 回看120天     This button on that page walks back through 120 days: now there is a history.
  3. The panel     Each figure against last week and the last four weeks, and why sales moved.
  4. A rival       Open an item page and take a snapshot; let the rivals move; look again.
  5. 评价管理      Bad reviews are marked, each with the phrase that shows it.
  6. The popup     The 掌柜 icon beside the address bar: today's alerts, worst first.

Close the window or press Ctrl-C here to end everything.
`;

/** Opens the practice home in a window and stays until the window is closed or we are to end. */
export async function openWindow(place: StartPlace): Promise<void> {
  const { profile, extension, practice, toldToEnd } = place;
  const chromium = await launchChromium({
    args: chromiumArgs(practice),
    extension: extension.folder,
    profile,
    window: true,
    pinned: [extension.id],
  });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const closed = lastPageClosed(chromium);
  await page.goto(PRACTICE_HOME);
  console.log(WHAT_TO_TRY);
  await Promise.race([closed, toldToEnd]);
  await chromium.close();
}

/** On macOS the program outlives its last window, so the tabs are watched as well. */
function lastPageClosed({ context }: ExtensionChromium): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (context.pages().length === 0) done();
    };
    for (const page of context.pages()) page.on('close', look);
    context.on('page', (page) => page.on('close', look));
    context.on('close', () => done());
  });
}
