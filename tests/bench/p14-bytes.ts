import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sharedBy } from '../../utils/model/page-script.ts';
import { type BenchGroup, benchFigure } from './bench-result.ts';
import type { FreshBuild } from './fresh-build.ts';

const BACKGROUND = 'background.js';
const LOADER = 'loader.js';
/** Each family of pages has its own. */
const READERS = /-reader\.js$/;
const PANEL = 'panel.js';
/** The browser's own catalogue of all texts would be twice that, in every process. */
const PANEL_TEXTS = ['words/zh_CN.js', 'page-words.js'];

/**
 * P14: bytes that travel and are parsed, each file compressed by itself as gzip -9 does it, since
 * that is how files are compared; in the package they are deflated the same way. A page of ours
 * counts with everything it loads by itself: scripts with their static imports, and styles.
 */
export function measureBytes({ folder, zip }: FreshBuild): BenchGroup {
  const size = (paths: readonly string[]) => [
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), GZIP).length, 0),
  ];
  const line = (what: string, paths: readonly string[], limit?: number) =>
    benchFigure({ what, unit: 'bytes', ours: size(paths), limit, note: listing(folder, paths) });
  return {
    group: 'P14',
    title: 'shipped bytes, compressed',
    figures: [
      line('loader, on every page of our hosts', [LOADER], 4_000),
      ...readdirSync(folder)
        .filter((name) => READERS.test(name))
        .map((name) => line(`loader and ${name}, panel closed`, [LOADER, ...parts(name)], 20_000)),
      line('panel, loaded on opening', [PANEL], 35_000),
      line('panel: its texts, brought before it', PANEL_TEXTS),
      line('popup, with all it loads', loadedBy(folder, 'popup.html'), 15_000),
      line('side panel, with all it loads', loadedBy(folder, 'sidepanel.html')),
      line('dashboard, with all it loads', loadedBy(folder, 'dashboard.html')),
      line('background, what a waking worker loads', [BACKGROUND]),
      line('background, with all its pieces', [BACKGROUND, ...piecesOf(folder)]),
      benchFigure({
        what: 'whole package',
        unit: 'bytes',
        ours: [statSync(zip).size],
        limit: 400_000,
      }),
    ],
  };
}

const GZIP = { level: 9 };

/** The pieces that the background runs when a job needs them, as its first script lists them. */
function piecesOf(folder: string): string[] {
  const code = readFileSync(join(folder, BACKGROUND), 'utf8');
  const [, list = '{}'] = /const files = (\{.*?\});/.exec(code) ?? [];
  return Object.values<string>(JSON.parse(list)).map((path) => path.slice(1));
}

/** A reader after what it shares with others. */
function parts(reader: string): string[] {
  const script = reader.slice(0, -'.js'.length);
  return [...sharedBy(script).map((name) => `${name}.js`), reader];
}

/** A page, its scripts and styles, and what the scripts import statically. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  const found = new Set([page]);
  const open = named.filter((path) => path !== undefined);
  for (let path = open.pop(); path; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (path.endsWith('.js')) open.push(...importsOf(folder, path));
  }
  return [...found];
}

function importsOf(folder: string, path: string): string[] {
  const code = readFileSync(join(folder, path), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)]
    .map(([, target]) => target)
    .filter((target) => target !== undefined)
    .map((target) => join(dirname(path), target));
}

function listing(folder: string, paths: readonly string[]): string {
  const raw = (path: string) => (statSync(join(folder, path)).size / 1000).toFixed(1);
  return paths.map((path) => `${path} ${raw(path)} kB`).join(', ');
}
