import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/find-browser.ts';

const root = resolve(import.meta.dirname, '../..');

/** Draws the toolbar icons from their SVGs; run it after a change of `assets/icons`. */
const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium found');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // The smallest is drawn on its own pixel grid; shrinking the large one would blur its beads.
  const source = size === 16 ? 'zhanggui-16.svg' : 'zhanggui.svg';
  const svg = readFileSync(resolve(root, 'assets/icons', source), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
  );
  await page.screenshot({
    path: resolve(root, `assets/public/icon/${size}.png`),
    omitBackground: true,
  });
}
await browser.close();
