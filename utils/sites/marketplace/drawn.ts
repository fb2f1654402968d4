import { plainText } from '../../text/plain-text';

/** Parts that some pages keep for later; saved pages lose the style sheet that hides them. */
const KEPT_FOR_LATER = '[hidden],.a-hidden,.aok-hidden,.a-popover-preload,.hide,template';
const LONGEST_TEXT = 2000;

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

/** An element's words on one line, at most `longest` characters of them. */
export function wordsOf(element: Element | undefined, longest = 300): string {
  return plainText((element?.textContent ?? '').slice(0, LONGEST_TEXT)).slice(0, longest);
}
