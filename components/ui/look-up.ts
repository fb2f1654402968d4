import { type GeneratedI18nStructure, i18n } from '#i18n';

/** The text of a key that was made from data; '' where the locale file has none. */
export function lookUp(key: string): string {
  return i18n.t(key as Extract<keyof GeneratedI18nStructure, 'extName'>);
}
