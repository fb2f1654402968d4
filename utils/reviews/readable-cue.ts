/** What stands around a phrase and is no part of it. */
const AROUND = /\(\?<?[!=](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
const ANYTHING = /\.\{\d+,\d+\}|\.\*|\[\^[^\]]*\](?:\{\d+,\d+\})?/g;
const CHOICE = /\[([^\]^]+)\]/g;

/**
 * A fragment of a regular expression as an operator reads it: `发货.{0,2}慢` → 发货…慢,
 * `(?:盒子|箱子)破` → (盒子/箱子)破. For showing alone.
 */
export function readableCue(fragment: string): string {
  return fragment
    .replace(AROUND, '')
    .replace(ANYTHING, '…')
    .replace(CHOICE, (_, signs: string) => `(${[...signs.replace(/\\d/, '0')].join('/')})`)
    .replace(/\(\?:/g, '(')
    .replace(/(\([^()]*\)|.)\?/g, '[$1]')
    .replace(/\\d/g, '0')
    .replace(/\{\d+(?:,\d+)?\}/g, '')
    .replace(/[\^$\\]/g, '')
    .replace(/\|/g, '/');
}
