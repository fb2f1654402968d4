import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files';

/** What its owners want to see first, and nothing beside it. */
const TOP = [
  '.ci',
  '.gitignore',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'assets',
  'biome.json',
  'components',
  'docs',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'tests',
  'tsconfig.json',
  'utils',
  'wxt.config.ts',
];

it('has just the folders and files at the top that were asked for', () => {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const found = readdirSync(ROOT).filter(
    (name) => name !== '.git' && !ignored.includes(name) && !name.endsWith('.log'),
  );
  expect(found.sort()).toEqual(TOP);
});
