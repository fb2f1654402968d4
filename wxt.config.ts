import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { type SharedScript, sharedBy } from './utils/model/page-script';
import { splitWords } from './utils/packaging/split-words';
import { PAGE_ADDRESSES } from './utils/sites/page-addresses';

const addresses = Object.values(PAGE_ADDRESSES);
const hostsOf = (asked: boolean) =>
  new Set(
    addresses
      .filter(({ site }) => (site !== undefined) === asked)
      .flatMap(({ hosts, under = [] }) => [...hosts, ...under.map((domain) => `*.${domain}`)]),
  );

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * Manifest V3 gives promises in Chrome and Firefox alike. In pages and in what must open at once
 * every byte counts, so only the background carries the polyfill.
 */
const withoutPolyfill: Plugin = {
  name: 'without-polyfill',
  enforce: 'pre',
  resolveId(source) {
    return source === POLYFILL ? this.resolve('@wxt-dev/browser') : null;
  },
};

const BROWSER = '\0browser of ';

/**
 * The one line that finds the browser's API, anew in every module of the popup that needs it. Shared by
 * its pieces it would be a file of its own, which is waited for before the first paint.
 */
const ownBrowser: Plugin = {
  name: 'own-browser',
  enforce: 'pre',
  resolveId: (source, importer) => (source === POLYFILL ? BROWSER + importer : null),
  load: (id) =>
    id.startsWith(BROWSER)
      ? 'export const browser = globalThis.browser ?? globalThis.chrome;'
      : null,
};

/** Which modules stand in each of the scripts that readers share: files of folders, by name. */
const SHARED: Record<SharedScript, [folder: string, files: RegExp][]> = {
  'reading-core': [
    [
      'entrypoints/reader',
      /^(is-worth-another-try|launcher|learned-visits|notices|page-loop|read-frame|read-top|start-reader|taught-hook)\.ts$/,
    ],
    ['utils/model', /^(day|figure|page-id|reading)\.ts$/],
    ['utils/platform', /^(messages|page-bridge|random-name)\.ts$/],
    [
      'utils/sites',
      /^(framed-pages|is-settled|main-message|page|page-kind|read-pages|reading-region|steps|stopping-pages|watch-page)\.ts$/,
    ],
    ['utils/sites/meaning', /^(is-shown|printed-text|text-runs)\.ts$/],
    [
      'utils/text',
      /^(clean-text|parse-(amount|change|duration|plain-amount|quantity)|plain-text|read-number)\.ts$/,
    ],
  ],
  'reading-words': [
    ['utils/model', /^(check-figures|identities)\.ts$/],
    ['utils/model/metrics', /^define-metric\.ts$/],
    ['utils/sites/learned', /\.ts$/],
    ['utils/sites/meaning', /^(?!is-shown|printed-text|text-runs).*\.ts$/],
    ['utils/sites/tables', /\.ts$/],
    ['utils/text', /^parse-days\.ts$/],
  ],
};

const root = import.meta.dirname;

/** The files of a shared script, from the root, as its readers name them too. */
const filesOf = (script: SharedScript) =>
  SHARED[script].flatMap(([folder, files]) =>
    readdirSync(join(root, folder))
      .filter((name) => files.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name}`),
  );

/** A feature of lightningcss: we write no light-dark(), and its stand-in would be in every sheet. */
const LIGHT_DARK = 1 << 20;

const VIRTUAL = 'virtual:';

/** Gives the shared scripts their modules, each under its path. */
const sharedModules: Plugin = {
  name: 'shared-modules',
  enforce: 'pre',
  resolveId: (source) => (source.startsWith(`${VIRTUAL}reading-`) ? `\0${source}` : null),
  load(id) {
    if (!id.startsWith(`\0${VIRTUAL}reading-`)) return null;
    const files = filesOf(id.slice(VIRTUAL.length + 1) as SharedScript);
    const imports = files.map((file, i) => `import * as m${i} from '/${file}';`);
    const entries = files.map((file, i) => `${JSON.stringify(file)}: m${i}`);
    return `${imports.join('\n')}\nexport const modules = { ${entries.join(', ')} };`;
  },
};

/** Leaves out of a reader what stands in a shared script before it, and takes it from there. */
function withShared(script: string): Plugin {
  const shared = new Set(sharedBy(script).flatMap(filesOf));
  const pathOf = (id: string) => relative(root, id).replaceAll('\\', '/');
  return {
    name: 'with-shared',
    config: () => ({
      build: {
        rolldownOptions: {
          external: (id, _from, isResolved) => isResolved && shared.has(pathOf(id)),
          output: {
            globals: (id: string) => `globalThis.zhangguiShared[${JSON.stringify(pathOf(id))}]`,
          },
        },
      },
    }),
  };
}

/**
 * The bundler's own way of loading a piece on demand is larger than what the popup loads with it.
 * All our pieces lie in the package, so that only their styles need a word.
 */
const SMALL_LOADER = `export const __vitePreload = async (load, files = []) => {
  await Promise.all(files.map((file) => '/' + file).map((href) => document.querySelector('link[href="' + href + '"]') ||
    new Promise((done) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror: done });
      document.head.append(link);
    })));
  return load();
};`;

const smallLoader: Plugin = {
  name: 'small-loader',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? SMALL_LOADER : null),
};

/** Texts are looked up by a few lines of our own; see the file. */
const ownTexts: Plugin = {
  name: 'own-texts',
  enforce: 'pre',
  resolveId: (id) => (id === '@wxt-dev/i18n' ? join(root, 'utils/platform/translate.ts') : null),
};

/** Firefox has an event page, whose modules may import() as any page's. */
let isFirefox = false;

/**
 * Chrome's worker may not import() modules, but it may run plain scripts that it met when it was
 * installed. So there each piece of the background is a plain script that only names what it
 * holds, and import() becomes running it: nothing of it is parsed before it is needed.
 */
const workerPieces: Plugin = {
  name: 'worker-pieces',
  config: () => ({ build: { rolldownOptions: { output: { format: 'cjs' } } } }),
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    for (const entry of chunks.filter(({ isEntry }) => isEntry)) {
      const atOnce = new Set(staticPieces(entry.imports, bundle));
      const later = chunks.filter((one) => one !== entry && !atOnce.has(one));
      for (const piece of later) piece.code = asPiece(piece);
      entry.code = workerStart(entry, [...atOnce], later);
      for (const { fileName } of atOnce) delete bundle[fileName];
    }
  },
};

function staticPieces(
  names: readonly string[],
  bundle: Rolldown.OutputBundle,
): Rolldown.OutputChunk[] {
  return names.flatMap((name) => {
    const piece = bundle[name];
    return piece?.type === 'chunk' ? [...staticPieces(piece.imports, bundle), piece] : [];
  });
}

const asPiece = ({ fileName, code }: Rolldown.OutputChunk) =>
  `zhangguiPieces[${JSON.stringify(nameOf(fileName))}]=(require,exports)=>{${code}\n};\n`;

/** A piece's last name is its own: it holds a hash. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function workerStart(
  { fileName, code }: Rolldown.OutputChunk,
  atOnce: readonly Rolldown.OutputChunk[],
  later: readonly Rolldown.OutputChunk[],
): string {
  const files = Object.fromEntries(later.map((one) => [nameOf(one.fileName), `/${one.fileName}`]));
  return `const zhangguiPieces = {};
(() => {
const files = ${JSON.stringify(files)};
const exports = {};
const known = { ${JSON.stringify(nameOf(fileName))}: exports };
const require = (path) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (known[name]) return known[name];
  if (!zhangguiPieces[name]) importScripts(files[name]);
  zhangguiPieces[name](require, known[name] = {});
  return known[name];
};
addEventListener('install', () => importScripts(...Object.values(files)));
${atOnce.map(asPiece).join('')}${code}
})();`;
}

const patterns = (hosts: Set<string>) => [...hosts].map((host) => `https://${host}/*`);
const matches = patterns(hostsOf(false));

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
  webExt: { disabled: true },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: ({ browser }) => {
    isFirefox = browser === 'firefox';
    return {
      plugins: [preact(), ownTexts, smallLoader, sharedModules],
      css: { lightningcss: { exclude: LIGHT_DARK } },
      build: {
        chunkSizeWarningLimit: 400,
        modulePreload: {
          polyfill: false,
          // Scripts name what they import; only styles must be told.
          resolveDependencies: (_, files, { hostType }) =>
            hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
        },
      },
    };
  },
  hooks: {
    // Popup and background must start at once: scripts of their own, none shared with the others.
    'entrypoints:grouped': (_, groups) => {
      for (const alone of ['popup', 'background'])
        for (const group of groups.filter((one) => Array.isArray(one))) {
          const at = group.findIndex(({ type }) => type === alone);
          if (at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
        }
    },
    'build:manifestGenerated': (_, { background }) => {
      if (!isFirefox && background) Object.assign(background, { type: undefined });
    },
    'build:done': ({ config: { outDir, command } }, { steps }) =>
      splitWords(outDir, steps, command === 'serve'),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) {
        if (!isFirefox) config.plugins?.push(workerPieces);
        return;
      }
      const [only] = entrypoints;
      const isPopup = entrypoints.length === 1 && only?.type === 'popup';
      config.plugins = [...(config.plugins ?? []), isPopup ? ownBrowser : withoutPolyfill];
      if (only && entrypoints.length === 1) config.plugins.push(withShared(only.name));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // Each permission's reason is in the README; tests/browser/manifest.test.ts guards the list.
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for in the click that wants the morning's notification or rivals' pictures kept, and at
    // no other time.
    optional_permissions: ['notifications', 'activeTab'],
    host_permissions: matches,
    // The last one is granted to nobody: it lets the operator allow one more host at a time, in the
    // click that teaches a figure there.
    optional_host_permissions: [...patterns(hostsOf(true)), 'https://*/*'],
    content_scripts: [
      { matches, js: ['loader.js'], run_at: 'document_idle' },
      // 自助分析 stands in a frame of its own host; no other frame is entered.
      {
        matches: ['https://sycm.taobao.com/lyone/auto_analysis/*'],
        js: ['loader.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'take-snapshot': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_snapshot__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Z' },
        description: '__MSG_command_panel__',
      },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_command_beside__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'zhanggui@zhanggui.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
