import { browser } from 'wxt/browser';
import type { Catalogue, Language } from '../model/look';

type GetMessage = (name: string, places?: string | string[]) => string;

/** The browser's own answers; they come back when no other language is wanted. */
let shipped: GetMessage | undefined;

/** The texts of a language as they lie in the package; null where the browser speaks it itself. */
export async function catalogueOf(language: Language): Promise<Catalogue | null> {
  if (language === 'browser') return null;
  const own = shipped ?? browser.i18n.getMessage;
  const folder = language.replace('-', '_');
  if (own('@@ui_locale').slice(0, 2) === language.slice(0, 2)) return null;
  const answer = await fetch(browser.runtime.getURL(`/_locales/${folder}/messages.json` as '/'));
  const messages = (await answer.json()) as Record<string, { message: string }>;
  const texts = Object.entries(messages).map(([name, { message }]) => [name, message]);
  return { '@@ui_locale': folder, ...Object.fromEntries(texts) };
}

/**
 * Has every text of this page or worker come from a catalogue. The browser follows its own language
 * alone, so its lookup is put aside; null gives it back.
 */
export function speak(texts: Catalogue | null): void {
  const i18n = browser.i18n as { getMessage: GetMessage };
  shipped ??= i18n.getMessage;
  const own = shipped;
  i18n.getMessage = texts
    ? (name, places = []) => filled(texts[name] ?? own(name), [places].flat())
    : own;
}

/** `$1` to `$9` in their places and `$$` for the sign itself, as the browser does. */
function filled(text: string, places: readonly string[]): string {
  return text.replace(/\$(\$|\d)/g, (_, sign: string) =>
    sign === '$' ? '$' : (places[Number(sign) - 1] ?? ''),
  );
}
