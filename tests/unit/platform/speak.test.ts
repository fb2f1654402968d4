import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { catalogueOf, localeOf, speak, wordsOf } from '../../../utils/platform/speak';
import { stubI18n } from '../i18n-stub';

const ENGLISH = {
  '@@ui_locale': 'en',
  settings_saved: 'Saved.',
  import_done: '$1 days added, $2 known; costs $$5.',
};

beforeAll(() => stubI18n('zh-CN'));
beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ json: async () => ENGLISH })),
  );
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://x${path}`,
  );
  browserSpeaks('zh-CN');
});
afterEach(() => {
  speak(null);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function browserSpeaks(language: string): void {
  fakeBrowser.i18n.getUILanguage = () => language;
}

describe('the chosen language', () => {
  it('is fetched out of the package, and speaks in the place of the browser', async () => {
    const texts = await catalogueOf('en');
    expect(fetch).toHaveBeenCalledWith('chrome-extension://x/words/en.json');
    speak(texts);
    expect(i18n.t('settings.saved')).toBe('Saved.');
    expect(i18n.t('import.done', [3, 4])).toBe('3 days added, 4 known; costs $5.');
    expect(i18n.t('@@ui_locale')).toBe('en');
  });

  it('leaves what it does not know to the browser, and can be given back', async () => {
    speak(await catalogueOf('en'));
    expect(i18n.t('settings.failed')).toBe('没能保存，已改回原样。');
    speak(null);
    expect(i18n.t('settings.saved')).toBe('已保存。');
  });

  it.each(['browser', 'zh-CN'] as const)(
    'fetches nothing for %s, which the browser speaks',
    async (one) => {
      expect(await catalogueOf(one)).toBeNull();
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

describe('all texts', () => {
  it.each([
    ['zh-CN', 'browser', 'zh_CN'],
    ['zh-TW', 'browser', 'zh_CN'],
    ['en-GB', 'browser', 'en'],
    ['fr', 'browser', 'zh_CN'],
    ['en-US', 'zh-CN', 'zh_CN'],
    ['zh-CN', 'en', 'en'],
  ] as const)(
    'of a browser in %s where %s was chosen are %s',
    async (browser, language, locale) => {
      browserSpeaks(browser);
      expect(localeOf(language)).toBe(locale);
      await wordsOf(language);
      expect(fetch).toHaveBeenCalledWith(`chrome-extension://x/words/${locale}.json`);
    },
  );
});
