import type { Steps } from '../page';

const ELEMENTS_A_STEP = 400;

/**
 * The elements of a page that fit each of several tests, found in one pass and in small steps: one
 * selector over parts of class names takes longer on a large page than a step may.
 */
export function* scanPage<K extends string>(
  document: Document,
  tests: Record<K, (element: Element, classes: string) => boolean>,
): Steps<Record<K, Element[]>> {
  const wanted = Object.entries(tests) as [K, (element: Element, classes: string) => boolean][];
  const found = Object.fromEntries(wanted.map(([key]) => [key, [] as Element[]])) as Record<
    K,
    Element[]
  >;
  const elements = document.getElementsByTagName('*');
  for (let at = 0; at < elements.length; at += 1) {
    if (at % ELEMENTS_A_STEP === ELEMENTS_A_STEP - 1) yield;
    const element = elements[at];
    if (!element) break;
    const classes = element.getAttribute('class') ?? '';
    for (const [key, test] of wanted) if (test(element, classes)) found[key].push(element);
  }
  return found;
}
