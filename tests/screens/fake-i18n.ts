/** The browser's `i18n` over one locale's messages, `$1` … `$9` filled in as the browser does. */
export function fakeI18n(messages: Record<string, { message: string }>, locale: string) {
  return {
    getMessage(name: string, substitutions: string | (string | number)[] = []): string {
      if (name === '@@ui_locale') return locale.replace('-', '_');
      const given = [substitutions].flat();
      return (messages[name]?.message ?? '').replace(/\$(\$|\d)/g, (_, sign: string) =>
        sign === '$' ? '$' : String(given[Number(sign) - 1] ?? ''),
      );
    },
  };
}
