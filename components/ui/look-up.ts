import { i18n } from '#i18n';

/** The text of a key that was made from data, its places filled; '' where the locale file has none. */
export function lookUp(key: string, values: readonly string[] = []): string {
  return i18n.t(key as 'alert.due', values as [string]);
}
