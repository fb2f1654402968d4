import { plainText } from '../../text/plain-text';

/** Parts that some pages keep for later; saved pages lose the style sheet that hides them. */
const KEPT_FOR_LATER = '[hidden],.a-hidden,.aok-hidden,.a-popover-preload,.hide,template';
const LONGEST_TEXT = 4000;
const NO_WORDS = 'script,style,noscript,template';

/**
 * Whether an element is drawn. Unlike in a back office, `aria-hidden` says nothing here: shops draw
 * a price for the eye and keep a second one for screen readers.
 */
export function isDrawn(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest(KEPT_FOR_LATER) === null
  );
}

/** The first drawn element of a selector that holds any text. */
export function firstDrawn(root: ParentNode, selector: string): Element | undefined {
  for (const element of root.querySelectorAll(selector))
    if (wordsOf(element) !== '' && isDrawn(element)) return element;
  return undefined;
}

/** An element's words on one line, at most `longest` characters of them; scripts say nothing. */
export function wordsOf(element: Element | undefined | null, longest = 300): string {
  if (!element) return '';
  const text = element.querySelector(NO_WORDS) ? withoutScripts(element) : element.textContent;
  return plainText((text ?? '').slice(0, LONGEST_TEXT)).slice(0, longest);
}

function withoutScripts(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() && text.length < LONGEST_TEXT) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest(NO_WORDS)) text += nodeValue;
  }
  return text;
}
