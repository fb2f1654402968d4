import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedTexts } from './named-texts';

/** Where the browser looks for texts; it reads the whole file, in every process, at the first word. */
const BROWSERS = '_locales';
/** Where our own pages and what we draw in pages find theirs. */
const OURS = 'words';

/** Pages of ours that fetch all texts; the popup does so after its first paint. */
const WITH_ALL = ['dashboard', 'sidepanel'];
const LATER = 'popup';
/** Scripts that draw in a page, before which a script with their texts is run. */
const IN_PAGE = ['panel', 'teach', 'teach-question'];

interface BuiltStep {
  entrypoints: { name: string } | readonly { name: string }[];
  chunks: readonly { type: string; fileName: string }[];
}

/**
 * Leaves to the browser only the texts of the manifest, the popup, the background and the readers:
 * before the first word of a process it reads them all, and holds up the page for it. The other
 * texts lie in files of our own. With `whole` the browser keeps all, as when developing.
 */
export function splitWords(folder: string, steps: readonly BuiltStep[], whole: boolean): void {
  const codeOf = (wanted: (name: string) => boolean) => codeIn(folder, steps, wanted);
  const early = whole ? '' : earlyCode(folder, codeOf);
  const inPage = codeOf((name) => IN_PAGE.includes(name));
  mkdirSync(join(folder, OURS), { recursive: true });
  for (const locale of readdirSync(join(folder, BROWSERS))) {
    const file = join(folder, BROWSERS, locale, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    const names = Object.keys(messages);
    const textsOf = (some: readonly string[]) =>
      JSON.stringify({
        '@@ui_locale': locale,
        ...Object.fromEntries(some.map((name) => [name, messages[name]?.message])),
      });
    const drawn = whole ? names : namedTexts(inPage, names);
    writeFileSync(join(folder, OURS, `${locale}.json`), textsOf(names));
    writeFileSync(join(folder, OURS, `${locale}.js`), asScript(textsOf(drawn)));
    if (whole) continue;
    const kept = namedTexts(early, names).map((name) => [name, messages[name]]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(kept)));
  }
}

function earlyCode(folder: string, codeOf: (wanted: (name: string) => boolean) => string): string {
  const others = [...WITH_ALL, ...IN_PAGE, LATER];
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  return [codeOf((name) => !others.includes(name)), firstOf(folder, LATER), manifest].join('\n');
}

function codeIn(
  folder: string,
  steps: readonly BuiltStep[],
  wanted: (name: string) => boolean,
): string {
  return steps
    .filter(({ entrypoints }) => [entrypoints].flat().some(({ name }) => wanted(name)))
    .flatMap(({ chunks }) => chunks)
    .map(({ fileName }) => join(folder, fileName))
    .filter((path) => path.endsWith('.js') && existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** The scripts that a page names and what these import at once. */
function firstOf(folder: string, page: string): string {
  const named = (text: string) =>
    [...text.matchAll(/(?:src=|href=|from ?|import ?)"(?:\.\/|\/chunks\/)([\w-]+\.js)"/g)].flatMap(
      ([, name]) => (name ? [join(folder, 'chunks', name)] : []),
    );
  const found = new Map<string, string>();
  const open = named(readFileSync(join(folder, `${page}.html`), 'utf8'));
  for (let path = open.pop(); path; path = open.pop()) {
    if (found.has(path)) continue;
    const code = readFileSync(path, 'utf8');
    found.set(path, code);
    open.push(...named(code));
  }
  return [...found.values()].join('\n');
}

/** A text that is parsed is there sooner than an object that is compiled. */
const asScript = (texts: string) =>
  `globalThis.zhangguiWords = JSON.parse(${JSON.stringify(texts)});\n`;
