/**
 * `'note.save'`, `` `rule.${id}.title` `` and `'rule.'`: a name, or how a name that is put together or
 * asked after begins. The `key` of a desk's sentence is no name yet: it stands under `desk.`.
 */
const NAMES = /(?<!\bkey: ?)[`'"]([A-Za-z]\w*(?:\.\w+)*)(\.\$\{|\.[`'"]|[`'"])/g;
const MANIFEST = /__MSG_(\w+)__/g;

/**
 * Which of the texts built code can ask for: those that it names, with a dot or an underline between
 * the parts, and all that begin as one that is put together does. Rather one too many.
 */
export function namedTexts(code: string, all: readonly string[]): string[] {
  const whole = new Set([...code.matchAll(MANIFEST)].map(([, name]) => name));
  const begun = new Set<string>();
  for (const [, name = '', end = ''] of code.matchAll(NAMES))
    (end.startsWith('.') ? begun : whole).add(name.replaceAll('.', '_'));
  return all.filter((name) => whole.has(name) || beginningsOf(name).some((one) => begun.has(one)));
}

/** `rule_A01_title` begins with `rule` and with `rule_A01`. */
function beginningsOf(name: string): string[] {
  const parts = name.split('_');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('_'));
}
