import { messages } from 'virtual:messages';
import { fakeI18n } from './fake-i18n';

const locale = new URLSearchParams(location.search).get('locale') === 'en' ? 'en' : 'zh-CN';
document.documentElement.lang = locale;
// The texts ask the browser's API; it must stand before the first component is loaded.
Object.assign(globalThis, { chrome: { i18n: fakeI18n(messages[locale], locale) } });
const { mountScreen } = await import('./mount-screen');
mountScreen();
