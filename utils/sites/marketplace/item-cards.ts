import type { Steps } from '../page';
import { isDrawn } from './drawn';

/** One item among others: the part of the page that speaks of it alone. */
export interface ItemCard {
  id: string;
  element: Element;
}

const HIGHEST_CLIMB = 12;
const MOST_CARDS = 300;
const LINKS_PER_STEP = 100;
/** Fewer cards than this are no list of results. */
const FEWEST_CARDS = 3;

/**
 * The cards of a list whose class names are not known: around every link to an item, as far out as
 * no other item's link stands. Of several lists on the page the longest one is taken.
 */
export function* itemCards(
  document: Document,
  itemIn: (address: string) => string | null,
): Steps<ItemCard[]> {
  const links: ItemCard[] = [];
  let looked = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    looked += 1;
    if (looked % LINKS_PER_STEP === 0) yield;
    const id = itemIn((link as HTMLAnchorElement).href);
    if (id && links.length < MOST_CARDS * 4 && isDrawn(link)) links.push({ id, element: link });
  }
  const firsts = links.filter(({ id }, at) => links[at - 1]?.id !== id);
  yield;
  const cards = firsts.map(({ id, element }, at) => {
    const others = [firsts[at - 1]?.element, firsts[at + 1]?.element];
    return { id, element: cardAround(element, others) };
  });
  const list = longestList(cards.slice(0, MOST_CARDS));
  return list.length >= FEWEST_CARDS ? list : [];
}

function cardAround(link: Element, others: readonly (Element | undefined)[]): Element {
  let card = link;
  for (let level = 0; level < HIGHEST_CLIMB; level += 1) {
    const around = card.parentElement;
    if (!around || around === link.ownerDocument.body) return card;
    if (others.some((other) => other && around.contains(other))) return card;
    card = around;
  }
  return card;
}

/** Cards of one list share the element around them, or the one around their wrappers. */
function longestList(cards: readonly ItemCard[]): ItemCard[] {
  const lists = new Map<Element, ItemCard[]>();
  for (const card of cards) {
    const around = card.element.parentElement;
    if (around) lists.set(around, [...(lists.get(around) ?? []), card]);
  }
  let longest: ItemCard[] = [];
  for (const list of lists.values()) if (list.length > longest.length) longest = list;
  return longest;
}
