import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';

const LONGEST = 40;
const TAIL = /[ :?？：*]+$/;

/** A few words as the page prints them, and the element that holds all of them. */
export interface Words {
  text: string;
  element: Element;
}

/**
 * The words that a text node belongs to: a label may be split over several nodes of one line. Null
 * where they are hidden, too long for a label, or no words.
 */
export function wordsAt(node: Text): Words | null {
  let element = node.parentElement;
  if (!element || !isShown(element)) return null;
  for (let up = element.parentElement; up && isOneLine(up); up = up.parentElement) element = up;
  const text = labelText(element.textContent ?? '');
  if (text.length > LONGEST || !/[A-Za-z一-鿿]/.test(text)) return null;
  return { text, element };
}

/** A label in the form in which labels are compared. */
export function labelText(raw: string): string {
  return cleanText(raw.slice(0, LONGEST * 4))
    .replace(TAIL, '')
    .replaceAll(' ', '');
}

/** Few words without a figure, drawn on one line. */
function isOneLine(element: Element): boolean {
  const text = element.textContent ?? '';
  const view = element.ownerDocument.defaultView;
  return (
    text.length <= LONGEST &&
    !/\d/.test(text) &&
    [...element.children].every((child) => view?.getComputedStyle(child).display === 'inline')
  );
}
