import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../browser/find-browser.ts';

interface Shot {
  name: string;
  widths: number[];
  click: string[];
  type?: string;
  kind: string;
}

interface Picture {
  name: string;
  /** of the browser too, whose own fields show times in it */
  locale: string;
  colorScheme: 'light' | 'dark';
  width: number;
}

const root = resolve(import.meta.dirname, '../..');
const config = resolve(import.meta.dirname, 'vite.config.ts');
const folder = resolve(root, '.output/screens');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules about whole documents; the panel is a part of one, as the popup and the tab are not. */
const NOT_ALONE = JSON.stringify(
  Object.fromEntries(
    ['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => [id, { enabled: false }]),
  ),
);

/** Contrast that could not be worked out counts as a fault too: it hides real ones. */
const AXE_RUN = `
const isOutOfSight = (element) => {
  const box = element?.closest('.table-scroll')?.getBoundingClientRect();
  const own = element?.getBoundingClientRect();
  return Boolean(box && own && (own.right > box.right || own.left < box.left));
};
axe.run(document, { rules: ${NOT_ALONE} }).then(({ violations, incomplete }) =>
  [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].flatMap(
    ({ id, nodes }) =>
      nodes
        // arrows and marks of one sign are no text
        .filter((n) => !['nonBmp', 'shortTextContent'].includes(n.any[0]?.data?.messageKey))
        // what is scrolled out of sight has nothing of its own behind it
        .filter((n) => !isOutOfSight(document.querySelector(n.target[0])))
        .map((n) => id + ': ' + n.target + ' ' + n.any[0]?.message),
  ),
)`;

/**
 * Photographs every screen in both languages and both themes and checks each with axe. Words on
 * the command line choose screens by the beginning of their names; `--only en.dark.360`, as often as
 * wanted, chooses pictures by what follows in theirs, as `en` or `dark` does. Exit 1 on any
 * violation, and where nothing was chosen.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: [] } },
});
mkdirSync(folder, { recursive: true });
// A folder of its own, so that two runs beside each other do not take each other's pages away.
const outDir = mkdtempSync(join(tmpdir(), 'zhanggui-screens-'));
await build({ configFile: config, build: { outDir } });
const server = await preview({
  configFile: config,
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium found');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let taken = 0;
let faults = 0;
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  const { screens, now } = await listShots(browser, address);
  for (const shot of screens)
    if (positionals.length === 0 || positionals.some((start) => shot.name.startsWith(start)))
      faults += await takeAll(browser, address, shot, now);
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}
console.log(`${taken} pictures, ${faults === 0 ? 'no faults' : `${faults} faults`}`);
process.exit(taken > 0 && faults === 0 ? 0 : 1);

interface Listed {
  screens: Shot[];
  /** the moment of looking that the samples speak of */
  now: number;
}

async function listShots(browser: Browser, address: string): Promise<Listed> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction('globalThis.screens');
  const listed = await page.evaluate('({ screens, now: screensNow })');
  await page.close();
  return listed as Listed;
}

async function takeAll(
  browser: Browser,
  address: string,
  shot: Shot,
  now: number,
): Promise<number> {
  let found = 0;
  for (const picture of picturesOf(shot)) {
    const { name, locale, colorScheme, width } = picture;
    const context = await browser.newContext({
      locale,
      colorScheme,
      viewport: { width, height: shot.kind === 'popup' ? 600 : 900 },
      reducedMotion: 'reduce',
    });
    // Deadlines are told against the clock, which must be that of the samples.
    await context.clock.setFixedTime(now);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => tell(name, `error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') tell(name, message.text());
    });
    await page.goto(`${address}?screen=${shot.name}&locale=${locale}`);
    taken += 1;
    try {
      found += await take(page, name, shot);
    } catch (error) {
      // One screen whose button is gone must not hide the faults of all that come after it.
      tell(name, String(error).split('\n')[0] ?? '');
    }
    await context.close();
  }
  return found;

  function tell(name: string, text: string) {
    found += 1;
    console.log(`${name}: ${text}`);
  }
}

/** Every language, theme and width of a screen that was asked for. */
function picturesOf({ name, widths }: Shot): Picture[] {
  const { only } = values;
  return ['zh-CN', 'en']
    .flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        widths.map((width) => ({
          name: [name, locale, colorScheme, width].join('.'),
          locale,
          colorScheme,
          width,
        })),
      ),
    )
    .filter(
      (picture) =>
        only.length === 0 || only.some((part) => `${picture.name}.`.includes(`.${part}.`)),
    );
}

async function take(page: Page, name: string, { click, type, kind }: Shot): Promise<number> {
  await page.locator('.zg').first().waitFor();
  await page.waitForLoadState('networkidle');
  // The sample answers at once, but a view is loaded first, and a busy machine takes its time.
  if (!name.includes('-loading.'))
    await page.waitForFunction('!document.querySelector(".waiting")');
  await page.waitForTimeout(150);
  for (const selector of click) await page.locator(selector).first().click();
  if (type) await page.keyboard.type(type);
  // What stays in sight would stand in the middle of a picture of the whole page.
  await page.evaluate('scrollTo(0, 0)');
  const tooWide = kind === 'panel' ? 0 : await sayTooWide(page, name);
  await page.screenshot({
    path: resolve(folder, `${name}.png`),
    fullPage: kind === 'dashboard' || kind === 'side',
  });
  // A panel is also photographed whole, as if its body did not scroll, and so is the popup.
  if (kind === 'panel') await photographWhole(page, name);
  if (kind === 'popup') await photographPopup(page, name);
  if (kind !== 'panel') return tooWide + (await checkAccessibility(page, name));
  // Contrast cannot be worked out through a shadow root, so the panel is checked outside of one.
  await page.goto(`${page.url()}&plain`);
  await page.locator('.zg').first().waitFor();
  for (const selector of click) await page.locator(selector).first().click();
  return checkAccessibility(page, name);
}

/** A page that scrolls sideways is a fault at every width; a table of it may. */
async function sayTooWide(page: Page, name: string): Promise<number> {
  const over = Number(
    await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  );
  if (over > 0) console.log(`${name}: ${over} px wider than its window`);
  return over > 0 ? 1 : 0;
}

async function photographWhole(page: Page, name: string) {
  const body = page.locator('.panel-body');
  const height = await body.evaluate((element) => element.scrollHeight - element.clientHeight);
  if (height <= 0) return;
  await page.setViewportSize({ width: 1280, height: Math.min(900 + height, 4_000) });
  await page.screenshot({
    path: resolve(folder, `${name}.whole.png`),
    clip: { x: 860, y: 0, width: 420, height: Math.min(900 + height, 4_000) },
  });
}

async function photographPopup(page: Page, name: string) {
  await page.addStyleTag({
    content:
      '.popup { max-block-size: none !important } .popup-head { position: static !important }',
  });
  await page.screenshot({ path: resolve(folder, `${name}.whole.png`), fullPage: true });
}

async function checkAccessibility(page: Page, name: string): Promise<number> {
  // Rows that are scrolled out of sight would hide behind the edge of their region.
  // The same for what is scrolled out of a narrow table, and for what floats above the page.
  await page.addStyleTag({
    content:
      '.today-said, .search-found { position: static !important; min-inline-size: 0 !important } .table-scroll { max-block-size: none !important } .wide, .panel-body, .panel { inline-size: max-content; overflow: visible !important }',
  });
  await page.evaluate(axe);
  const faults = (await page.evaluate(AXE_RUN)) as string[];
  for (const fault of faults) console.log(`${name}: axe ${fault}`);
  return faults.length;
}
