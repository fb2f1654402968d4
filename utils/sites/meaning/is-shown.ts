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

const HIGHEST_CLIMB = 8;

/**
 * Tells whether elements take up room; collapsed panels keep their text in a clipped box of no
 * size. What stands around several elements is looked at once.
 */
export function roomFinder(): (element: Element) => boolean {
  const roomy = new Set<Element>();
  return (element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    const around: Element[] = [];
    let at = element.parentElement;
    for (; at && around.length < HIGHEST_CLIMB && !roomy.has(at); at = at.parentElement) {
      if ((at.offsetHeight === 0 || at.offsetWidth === 0) && clips(at)) return false;
      around.push(at);
    }
    for (const found of around) roomy.add(found);
    return true;
  };
}

function clips(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).overflow !== 'visible';
}
