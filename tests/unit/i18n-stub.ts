import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeI18n } from '../screens/fake-i18n';

/**
 * Lets `i18n.t` answer from a locale file as the browser would. Call it in `beforeAll`; the fake
 * browser has no texts of its own.
 */
export async function stubI18n(locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  const file = resolve(import.meta.dirname, `../../assets/locales/${locale}.yml`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  fakeBrowser.i18n.getMessage = fakeI18n(messages, locale).getMessage;
}
