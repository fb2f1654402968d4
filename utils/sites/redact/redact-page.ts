import { bakeStyle } from './bake-style';
import { keptWords } from './kept-words';
import { DigitMask } from './redact-digits';
import { isPageData, redactScript } from './redact-script';
import { redactText, type TextMask } from './redact-text';
import { redactUrl } from './redact-url';

/** Dates are moved by whole years of 52 weeks, so that weekdays stay. */
const DAYS_OF_A_YEAR = 364;
const DROPPED = 'link,base,object,embed,noscript,audio,video,source,track,canvas';
const URLS = new Set(['href', 'src', 'action', 'poster', 'data-src', 'data-ks-lazyload', 'srcset']);
const TEXTS = new Set(['title', 'alt', 'placeholder', 'aria-label', 'content', 'label']);
const PLAIN =
  /^(?:role|type|colspan|rowspan|hidden|disabled|checked|selected|open|dir|lang|scope|aria-(?:hidden|selected|checked|busy|expanded|current|sort|pressed))$/;

/**
 * A page with its structure, its classes and the words of the console, and with every figure,
 * name, text, picture and address replaced: whoever reads it reads or fails as on the page itself
 * and learns nothing of the shop. What the page's styles hide is hidden in the sample too, which
 * has no styles. Dates are moved by whole years of 52 weeks; the comment at its head says how many.
 * Arithmetic between figures does not survive. `seed` makes the same sample again; `labels` are those of the
 * metric dictionary.
 */
export function redactPage(
  document: Document,
  url: string,
  { seed, labels }: { seed: number; labels: readonly string[] },
): string {
  const root = document.documentElement.cloneNode(true) as Element;
  bakeStyle(document.documentElement, root);
  const original = `${root.outerHTML}\n${url}`;
  const digits = new DigitMask(original, seed);
  const years = yearsBack(original);
  const mask: TextMask = { digits, words: keptWords(labels), shift: -years * DAYS_OF_A_YEAR };
  for (const dropped of root.querySelectorAll(DROPPED)) dropped.remove();
  for (const style of root.querySelectorAll('style')) style.remove();
  redactNodes(root, mask);
  for (const element of [root, ...root.querySelectorAll('*')]) redactAttributes(element, mask);
  const address = redactUrl(url, mask);
  return `<!doctype html>\n<!-- sample of ${address} years-back:${years} -->\n${root.outerHTML}\n`;
}

/** So many that no year of the original is met again. */
function yearsBack(original: string): number {
  const years = new Set([...original.matchAll(/20\d\d/g)].map(([year]) => Number(year)));
  const meets = (count: number) =>
    [...years].some((year) => years.has(year - count) || years.has(year - count - 1));
  let count = 3;
  while (meets(count) && count < 9) count += 1;
  return count;
}

function redactNodes(root: Element, mask: TextMask): void {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
  );
  const comments: Node[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else redactNode(node as Text, mask);
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function redactNode(node: Text, mask: TextMask): void {
  const parent = node.parentElement;
  if (parent?.tagName === 'SCRIPT')
    node.data = isPageData(parent) ? redactScript(node.data, mask) : '';
  else if (parent?.tagName === 'TEXTAREA') node.data = '';
  else node.data = redactText(node.data, mask);
}

function redactAttributes(element: Element, mask: TextMask): void {
  for (const { name, value } of [...element.attributes]) {
    const kept = attribute(element, name, value, mask);
    if (kept === null) element.removeAttribute(name);
    else if (kept !== value) element.setAttribute(name, kept);
  }
}

/** The value that an attribute has in the sample, or null for none. */
function attribute(element: Element, name: string, value: string, mask: TextMask): string | null {
  if (name === 'charset') return value;
  if (element.tagName === 'META' || (element.tagName === 'SCRIPT' && name !== 'type')) return null;
  if (PLAIN.test(name)) return value.slice(0, 60);
  if (name === 'class' || name === 'id' || name === 'for' || name === 'style')
    return value.replace(/\d{3,}/g, (run) => mask.digits.apply(run));
  if (URLS.has(name)) return redactUrl(value, mask);
  if (TEXTS.has(name) || name.startsWith('data-')) return redactText(value.slice(0, 300), mask);
  return null;
}
