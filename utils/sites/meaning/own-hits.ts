import type { Marks } from './collect-marks';
import type { Hit } from './find-figures';
import { isShown } from './is-shown';
import type { Section } from './vocabulary';

const MENU = 'nav,[role="menu"],[role="navigation"],[class*="menu" i],[class*="nav-" i],a[href]';
const HIGHEST_CLIMB = 12;

interface Heading {
  section: Section;
  element: Element;
}

/**
 * The hits outside of sections that are headed as live or as peers' figures: their scope is
 * another one than the page's. A heading rules the smallest element around it that holds figures;
 * where that is all of them, it rules those between itself and the next heading, or, where own
 * figures stand before it, all behind it. Live figures
 * belong to the page only when its date control says that they are live; peers' never do, also
 * when nothing else is there: own cards that are late must not be replaced by others.
 */
export function ownHits<Key extends string>(
  hits: readonly Hit<Key>[],
  marks: Marks<Key>['sections'],
  isLive: boolean,
): Hit<Key>[] {
  const headings = marks.filter(({ element }) => isShown(element) && !element.closest(MENU));
  const foreign = new Set<Hit<Key>>();
  for (const heading of headings) {
    if (heading.section === 'own' || (isLive && heading.section === 'live')) continue;
    const ruled = ruledBy(heading, hits, headings);
    for (const hit of ruled) foreign.add(hit);
  }
  return hits.filter((hit) => !foreign.has(hit));
}

function ruledBy<Key extends string>(
  heading: Heading,
  hits: readonly Hit<Key>[],
  headings: readonly Heading[],
): readonly Hit<Key>[] {
  let around: Element | null = heading.element;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    const scope: Element = around;
    const inside = hits.filter(({ mark }) => scope.contains(mark.node));
    if (inside.length === 0) continue;
    return inside.length < hits.length ? inside : between(heading, hits, headings);
  }
  return [];
}

function between<Key extends string>(
  heading: Heading,
  hits: readonly Hit<Key>[],
  headings: readonly Heading[],
): readonly Hit<Key>[] {
  const next = headings.find(({ element }) => follows(heading.element, element));
  const behind = hits.filter(({ mark }) => follows(heading.element, mark.element));
  if (next) return behind.filter(({ mark }) => follows(mark.element, next.element));
  // A heading before all figures and alone may be a tab that is not open.
  return behind.length < hits.length ? behind : [];
}

function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
