import type { ListingPrice, Printed } from '../../model/listing';
import { type TextRun, textRuns } from '../meaning/text-runs';
import { pricesIn, printedPrices } from './card-words';
import { firstDrawn, isDrawn, wordsOf } from './drawn';
import { printedCount, SALES } from './printed-count';

/** What an item's page says near its title, whatever its class names are. */
export interface PanelWords {
  title: string;
  /** at most one of each kind */
  prices: ListingPrice[];
  /** all that are printed, tiers among them */
  printed: ListingPrice[];
  sales?: Printed;
}

const HIGHEST_CLIMB = 7;
const MOST_RUNS = 160;
const SHORTEST_TITLE = 6;
const PRICE = /^¥ ?\d/;
const SOLD =
  /^(?:(?:月|总|累计|全网|一年内|近\d{1,3}天)?(?:成交|销量|已[售拼抢]|月销) ?[:：]? ?\d.{0,14})$/;

/**
 * The words around an item's title: the smallest part of the page that holds title and a price.
 * `title` is given where the page's data names the item. Null without a title or a price near it.
 */
export function panelWords(document: Document, title?: string): PanelWords | null {
  const heading = title ? titled(document, title) : firstDrawn(document, 'h1');
  const name = wordsOf(heading);
  if (!heading || name.length < SHORTEST_TITLE) return null;
  let panel: Element | null = heading;
  for (let level = 0; panel && level < HIGHEST_CLIMB; level += 1, panel = panel.parentElement) {
    const runs = textRuns(panel, MOST_RUNS);
    if (!runs) return null;
    if (runs.some(({ text }) => PRICE.test(text))) return wordsIn(name, runs);
  }
  return null;
}

function wordsIn(title: string, runs: readonly TextRun[]): PanelWords {
  const sold = runs.map(({ text }) => text).find((text) => SOLD.test(text));
  return {
    title,
    prices: pricesIn(runs),
    printed: printedPrices(runs),
    ...(sold && { sales: printedCount(sold, SALES) }),
  };
}

/** The smallest drawn element that says the title and no more. */
function titled(document: Document, title: string): Element | undefined {
  const wanted = title.replace(/\s+/g, '');
  if (wanted.length < SHORTEST_TITLE) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (!parentElement || (nodeValue ?? '').replace(/\s+/g, '') !== wanted) continue;
    if (isDrawn(parentElement)) return parentElement;
  }
  return undefined;
}
