import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The screens as a static page; see `photograph.ts`, which says where it is built. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [preact(), messages()],
  resolve: { alias: { '#i18n': resolve(root, '.wxt/i18n/index.ts') } },
  build: {
    emptyOutDir: true,
    target: 'esnext',
    chunkSizeWarningLimit: 1_000,
  },
});

/** Gives the page both locales as the extension's build would. */
function messages(): Plugin {
  const id = 'virtual:messages';
  return {
    name: 'screen-messages',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const read = async (locale: string) =>
        generateChromeMessages(
          await parseMessagesFile(resolve(root, `assets/locales/${locale}.yml`)),
        );
      const both = { 'zh-CN': await read('zh-CN'), en: await read('en') };
      return `export const messages = ${JSON.stringify(both)}`;
    },
  };
}
