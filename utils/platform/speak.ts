import { browser } from 'wxt/browser';
import type { Catalogue, Language } from '../model/look';

type GetMessage = (name: string, places?: string | string[]) => string;

/** What scripts leave to each other in a page; utils/packaging/split-words.ts writes the one with the texts. */
interface Holder {
  zhangguiWords?: Catalogue | undefined;
  /** the browser's own answers, for texts that none of ours has and for when they are put aside */
  zhangguiShipped?: GetMessage;
}

const holder = globalThis as Holder;

/** The folder of the texts in a language, or in the one that the browser would choose. */
export function localeOf(language: Language): string {
  const wanted = language === 'browser' ? browser.i18n.getUILanguage() : language;
  return wanted.startsWith('en') ? 'en' : 'zh_CN';
}

/** The texts of a language; null where the browser speaks it itself. */
export async function catalogueOf(language: Language): Promise<Catalogue | null> {
  return localeOf(language) === localeOf('browser') ? null : wordsOf(language);
}

/** All texts of a language. The browser itself knows those of the small surfaces only. */
export async function wordsOf(language: Language): Promise<Catalogue> {
  const folder = localeOf(language);
  const answer = await fetch(browser.runtime.getURL(`/words/${folder}.json` as '/'));
  return answer.json();
}

/** Has all texts at hand from now on, unless a chosen language has brought them. */
export async function speakWithAll(): Promise<void> {
  if (!holder.zhangguiWords) speak(await wordsOf('browser'));
}

/** Speaks with the texts that a script before this one has brought into the page. */
export function speakAsBrought(): void {
  speak(holder.zhangguiWords ?? null);
}

/**
 * Has every text of this page or worker come from a catalogue: the browser follows its own language
 * alone, and knows few of them. Null gives its own lookup back.
 */
export function speak(texts: Catalogue | null): void {
  const i18n = browser.i18n as { getMessage: GetMessage };
  holder.zhangguiShipped ??= i18n.getMessage;
  holder.zhangguiWords = texts ?? undefined;
  const own = holder.zhangguiShipped;
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
