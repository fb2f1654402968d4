import { browser } from 'wxt/browser';

type Place = string | number;

/**
 * What `#i18n` is made of, in place of the module's own: that one also knows plural forms, which our
 * texts do not have, and every surface would carry them. Numbered places are filled by the browser.
 */
export function createI18n() {
  return {
    t(key: string, places: readonly Place[] | Record<string, Place> = []): string {
      const name = key.replaceAll('.', '_');
      if (isList(places)) return getMessage(name, places.map(String));
      return getMessage(name).replace(/\{(\w+)\}/g, (whole, place: string) =>
        String(places[place] ?? whole),
      );
    },
  };
}

/** The browser types its own names only; ours are checked where they are used. */
const getMessage = (name: string, places: string[] = []) =>
  browser.i18n.getMessage(name as '@@ui_locale', places);

const isList = (places: readonly Place[] | Record<string, Place>): places is readonly Place[] =>
  Array.isArray(places);
