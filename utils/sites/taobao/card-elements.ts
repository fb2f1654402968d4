import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';
import { itemImage } from './item-image';
import { type ItemLink, isPromotedLink, itemLink, itemPage } from './item-link';

const MOST_RUNS = 60;
const ITEM_ID = /^(?:item_id_)?(\d{8,20})$/;

/**
 * Shown elements with a class `name--hash` or `Block--name--hash`: the hash and the block's name
 * change with every release, the part before the hash does not.
 */
export function named(root: ParentNode, name: string): Element[] {
  return [...root.querySelectorAll(`[class*="${name}--"]`)].filter(
    (element) =>
      [...element.classList].some(
        (token) => token.startsWith(`${name}--`) || token.includes(`--${name}--`),
      ) && isShown(element),
  );
}

/** The first that holds text; empty boxes wait for their script. */
export function firstText(elements: Iterable<Element>): string {
  for (const element of elements) {
    const text = plainText((element.textContent ?? '').slice(0, 600));
    if (text !== '') return text;
  }
  return '';
}

/** The shown words of the first that has any; a hidden copy inside of it is none. */
export function firstWords(elements: Iterable<Element>): string {
  for (const element of elements) {
    const words = wordsIn(element).join(' ');
    if (words !== '') return words;
  }
  return '';
}

/** The item that a card is about, by its links or by the number that the page gives the card. */
export function itemOf(card: Element, isTmall: boolean): ItemLink | undefined {
  const links = [card, ...card.querySelectorAll('a[href]')];
  for (const link of links) {
    const item = itemLink(link.getAttribute('href'));
    if (item) return item;
  }
  for (const element of [card, ...card.querySelectorAll('[data-nid],[data-spm-act-id],[id]')])
    for (const name of ['data-nid', 'data-spm-act-id', 'id']) {
      const id = ITEM_ID.exec(element.getAttribute(name) ?? '')?.[1];
      if (id) return itemPage(id, isTmall ? 'tmall' : 'taobao');
    }
  return undefined;
}

/** An advertisement leads through a counter of clicks, or says that it is one. */
export function isPromoted(card: Element): boolean {
  return (
    [card, ...card.querySelectorAll('a[href]')].some((link) =>
      isPromotedLink(link.getAttribute('href')),
    ) || (textRuns(card, MOST_RUNS) ?? []).some(({ text }) => text === '广告')
  );
}

export function pictureIn(card: Element): string | undefined {
  for (const image of card.querySelectorAll('img')) {
    const lazy = image.getAttribute('data-src') ?? image.getAttribute('data-ks-lazyload');
    const found = itemImage(lazy ?? image.getAttribute('src') ?? '');
    if (found && !/icon|-\d{2}-\d{2}\.(?:png|gif)$/.test(found.id)) return found.url;
  }
  return undefined;
}

/** The words of a block, in order, cleaned. */
export function wordsIn(element: Element): string[] {
  return (textRuns(element, MOST_RUNS) ?? []).map(({ text }) => cleanText(text));
}
