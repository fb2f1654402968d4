/** Elements whose text is no part of the page as the operator sees it. */
const UNSEEN_TAGS = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'TITLE',
]);
const HIDDEN_COPY = '[hidden],[aria-hidden="true"],.tb-hidden';

/**
 * Whether an element is drawn: not in a closed tab, a hidden copy or a script. Asks the browser
 * for computed styles, so it is meant for candidates and never for every node of a page.
 */
export function isShown(element: Element): boolean {
  if (UNSEEN_TAGS.has(element.tagName)) return false;
  return (
    element.checkVisibility({ visibilityProperty: true }) && element.closest(HIDDEN_COPY) === null
  );
}

/** Whether a word of a control is offered: some buttons draw their label in another way than as text. */
export function isOffered(element: Element): boolean {
  return isShown(element.closest('button,[role="tab"],[role="radio"],label') ?? element);
}

/** Whether an element takes up room; collapsed panels keep their text in a box of no size. */
export function hasRoom(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}
