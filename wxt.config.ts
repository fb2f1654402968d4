import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
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
  vite: () => ({
    plugins: [preact()],
    build: { chunkSizeWarningLimit: 400, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The popup must open at once: one script of its own instead of pieces shared with the others.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups.filter((one) => Array.isArray(one))) {
        const at = group.findIndex(({ type }) => type === 'popup');
        if (at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      config.plugins = [...(config.plugins ?? []), withoutPolyfill];
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
    host_permissions: matches,
    optional_host_permissions: patterns(hostsOf(true)),
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
