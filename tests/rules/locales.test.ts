import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, sourceFiles } from './source-files';

function keysOf(tree: unknown, prefix = ''): string[] {
  if (typeof tree !== 'object' || tree === null) return [prefix];
  return Object.entries(tree).flatMap(([key, inner]) =>
    keysOf(inner, prefix ? `${prefix}.${key}` : key),
  );
}

/** The names at every level, as they stand in the file. */
function keysIn(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

function valueAt(tree: unknown, key: string): string {
  const value = key
    .split('.')
    .reduce((at: unknown, part) => (at as Record<string, unknown>)[part], tree);
  return String(value);
}

const locale = (name: string): unknown =>
  parse(readFileSync(join(ROOT, `assets/locales/${name}.yml`), 'utf8'));

const zh = locale('zh-CN');
const en = locale('en');

describe('the two languages', () => {
  it('hold the same keys', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(zh).sort());
  });

  it('have names that a browser takes: one with a hyphen or a dot in it, and it loads nothing', () => {
    const names = keysIn(zh).filter((name) => !/^[a-z0-9_]+$/i.test(name));
    expect(names).toEqual([]);
  });

  it('leave no text empty and substitute the same places', () => {
    const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
    const wrong = keysOf(zh).filter((key) => {
      const [a, b] = [valueAt(zh, key), valueAt(en, key)];
      return a.trim() === '' || b.trim() === '' || places(a).join() !== places(b).join();
    });
    expect(wrong).toEqual([]);
  });

  it('never set two substitutions side by side: Chrome takes $1$ for a name and loads nothing', () => {
    const wrong = keysOf(zh).filter((key) =>
      [zh, en].some((texts) => /\$[a-z0-9_@]+\$/i.test(valueAt(texts, key))),
    );
    expect(wrong).toEqual([]);
  });

  it('hold every text of components and entrypoints: no Chinese literal stands in code', () => {
    const wrong = ['components', 'entrypoints'].flatMap(sourceFiles).flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => /\p{Script=Han}/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are all used', () => {
    const code = ['components', 'entrypoints', 'utils']
      .flatMap(sourceFiles)
      .map(({ text }) => text)
      .join('\n');
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const words = wordsOf(code + config);
    const unused = keysOf(zh).filter((key) => !isUsed(key, words));
    expect(unused).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');
}

interface KeyWords {
  whole: ReadonlySet<string>;
  manifest: ReadonlySet<string>;
  /** beginnings of keys that are put together: `metric.` of `metric.${id}` */
  begun: ReadonlySet<string>;
}

/** Looked for once, because every one of many keys is asked for in all of the code. */
function wordsOf(code: string): KeyWords {
  const all = (pattern: RegExp) =>
    new Set([...code.matchAll(pattern)].map(([, word]) => word ?? ''));
  return {
    whole: all(/'([\w.]+)'/g),
    manifest: all(/__MSG_(\w+?)__/g),
    begun: all(/`([\w.]+)\.\$\{/g),
  };
}

/** Used whole, from the manifest, or through a key that is put together from a known beginning. */
function isUsed(key: string, { whole, manifest, begun }: KeyWords): boolean {
  if (whole.has(key) || manifest.has(key.replaceAll('.', '_'))) return true;
  const parts = key.split('.');
  return parts.some((_, i) => i > 0 && begun.has(parts.slice(0, i).join('.')));
}
