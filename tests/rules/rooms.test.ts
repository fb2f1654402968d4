import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, sourceFiles } from './source-files';

/** One room a desk: pure, and none knows of another. */
const DESKS = ['reviews', 'rivals', 'ads', 'orders', 'activities', 'service'];

/** The rooms of the house, and which rooms each may look into. Its own is always allowed. */
const MAY_SEE: Record<string, string[]> = {
  model: [],
  text: ['model'],
  sites: ['model', 'text'],
  insights: ['model', 'text', 'assets'],
  ...Object.fromEntries(DESKS.map((desk) => [desk, ['model', 'text', 'insights', 'assets']])),
  reports: ['model', 'text', 'insights', ...DESKS, 'assets'],
  store: ['model'],
  platform: ['model'],
  packaging: [],
  jobs: ['model', 'text', 'sites', 'insights', ...DESKS, 'reports', 'store', 'platform', 'assets'],
  components: ['model', 'text', 'insights', ...DESKS, 'assets'],
  entrypoints: ['model', 'text', 'sites', 'jobs', 'platform', 'store', 'components', 'assets'],
};

/** Packages with one home. */
const HOMES: Record<string, string> = {
  dexie: 'utils/store/',
  'chart.js': 'components/charts/',
  '@e965/xlsx': 'utils/reports/',
  fflate: 'utils/reports/',
  'write-excel-file': 'utils/reports/',
  'wxt/browser': 'utils/platform/',
  'webextension-polyfill': 'utils/platform/',
};

/** What runs inside the operator's pages stays free of these. */
const NOT_IN_PAGE = ['preact', 'zod', 'dexie', 'chart.js', 'wxt/browser', '@preact/signals'];

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? second : top;
}

/** Every crossing of a wall in a file, in words. */
function crossings(path: string, text: string): string[] {
  const room = roomOf(path);
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.')) return packageCrossing(path, room, name);
    const target = relative(ROOT, join(ROOT, dirname(path), name));
    const other = roomOf(target);
    const open = other === room || (MAY_SEE[room] ?? []).includes(other);
    return open ? [] : [`${path}: ${room} may not look into ${other} (${name})`];
  });
}

function packageCrossing(path: string, room: string, name: string): string[] {
  const wrong: string[] = [];
  for (const [packageName, home] of Object.entries(HOMES))
    if ((name === packageName || name.startsWith(`${packageName}/`)) && !path.startsWith(home))
      wrong.push(`${path}: ${packageName} lives in ${home} only`);
  if (
    ['sites', 'text'].includes(room) &&
    NOT_IN_PAGE.some((p) => name === p || name.startsWith(`${p}/`))
  )
    wrong.push(`${path}: ${name} is too heavy for the page`);
  return wrong;
}

describe('the rooms of the house', () => {
  const files = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles);

  it('has files in every room', () => {
    expect(new Set(files.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(MAY_SEE)));
  });

  it('lets imports point one way only', () => {
    expect(files.flatMap(({ path, text }) => crossings(path, text))).toEqual([]);
  });

  it.each([
    ['utils/model/figure.ts', "import { x } from '../text/y';", 'model may not look into text'],
    [
      'utils/insights/a.ts',
      "import type { x } from '../store/y';",
      'insights may not look into store',
    ],
    [
      'components/a.tsx',
      "import {\n  x,\n} from '../utils/jobs/y';",
      'components may not look into jobs',
    ],
    ['utils/jobs/a.ts', "import Dexie from 'dexie';", 'dexie lives in utils/store/'],
    ['utils/sites/a.ts', "import { z } from 'zod';", 'too heavy for the page'],
    [
      'utils/jobs/a.ts',
      "const x = await import('../../entrypoints/y');",
      'may not look into entrypoints',
    ],
  ])('would see %s crossing a wall', (path, text, message) => {
    expect(crossings(path, text).join()).toContain(message);
  });
});
