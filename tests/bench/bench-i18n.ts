/** Texts in the place of the extension's, of about their length, for pages without its locales. */
export const i18n = {
  t(key: string, parts: unknown = []): string {
    const filled = Array.isArray(parts) ? parts : Object.values(parts as object);
    return [key, ...filled].join(' ');
  },
};
