import { cleanText } from '../text/clean-text';

/** Beyond so many texts a page is not walked through for one figure. */
const MOST_TEXTS = 200_000;
/** A figure's digits may stand in spans of their own. */
const SPANS = 4;
/** How far above a figure its label is looked for. */
const LEVELS = 8;
const LONGEST_BOX = 4000;

/**
 * The element that prints exactly this figure, the nearest to its label where the page prints it
 * more than once. Null where nothing in sight prints it.
 *
 * `raw` and `label` are texts as they were read; blanks and full-width signs do not count.
 */
export function findPrinted(
  page: Document,
  label: string,
  raw: string,
  isShown: (element: Element) => boolean,
): Element | null {
  const wanted = squeezed(raw);
  const name = squeezed(label);
  if (wanted === '') return null;
  let best: { element: Element; distance: number } | null = null;
  for (const element of printing(page, wanted)) {
    if (!isShown(element)) continue;
    const distance = distanceTo(name, element);
    if (!best || distance < best.distance) best = { element, distance };
  }
  return best?.element ?? null;
}

/** Every element whose whole text is the wanted one, innermost only. */
function* printing(page: Document, wanted: string): Generator<Element> {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const known = new Set<Element>();
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen++) {
    const text = squeezed(texts.currentNode.nodeValue ?? '');
    if (text === '' || !wanted.includes(text)) continue;
    const element = printerOf(texts.currentNode.parentElement, wanted);
    if (!element || known.has(element)) continue;
    known.add(element);
    yield element;
  }
}

function printerOf(start: Element | null, wanted: string): Element | null {
  let element = start;
  for (let level = 0; element && level < SPANS; level++, element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > wanted.length * 3 + 40) return null;
    if (squeezed(text) === wanted) return element;
  }
  return null;
}

/** The length of the smallest box around both; a label that is nowhere near is no help. */
function distanceTo(name: string, element: Element): number {
  let box = element.parentElement;
  for (let level = 0; name && box && level < LEVELS; level++, box = box.parentElement) {
    const text = box.textContent ?? '';
    if (text.length > LONGEST_BOX) break;
    if (squeezed(text).includes(name)) return text.length;
  }
  return Number.POSITIVE_INFINITY;
}

function squeezed(text: string): string {
  return text.length > LONGEST_BOX ? '' : cleanText(text).replaceAll(' ', '');
}
