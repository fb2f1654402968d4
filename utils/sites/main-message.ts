import { isShown } from './meaning/is-shown';

/** What is told in rows, fields and links is said about something else, not about the page. */
const ASIDE =
  'table,ul,ol,dl,[role="row"],[role="listitem"],textarea,a,button,nav,header,footer,aside,[class*="comment" i],[class*="review" i]';
const HEADING = 'h1,h2,h3,h4,[role="alert"],[role="heading"]';
const LONGEST_SENTENCE = 120;
/** A page that only says one thing does not say much. */
const LONGEST_PAGE = 700;
const LONGEST_CARD = 300;
const LEAST_SHARE = 1 / 3;
/** The part of the window that a message in place of a page's content fills. */
const LEAST_AREA = 0.4;
const MOST_TEXTS = 400;

/**
 * Finds a sentence that a small page, or a dialog, has in the main to say: its heading, its first
 * words or much of its text. Null where the words stand in a row, a review or a link, or drown in
 * other text.
 */
export function mainMessage(root: Element, wanted: RegExp): string | null {
  const texts = plainTexts(root);
  const total = texts.reduce((sum, text) => sum + text.data.trim().length, 0);
  if (total > LONGEST_PAGE) return null;
  const said = texts.filter((text) => isSentence(text, wanted));
  const main = said.find(
    (text) =>
      texts.indexOf(text) < 2 ||
      text.parentElement?.closest(HEADING) ||
      text.data.trim().length >= total * LEAST_SHARE,
  );
  return main?.data.trim() ?? null;
}

/**
 * Finds a sentence that stands in place of the content of a page whose menus are still there.
 */
export function fillingMessage(document: Document, wanted: RegExp): string | null {
  const { body, defaultView: view } = document;
  if (!view) return null;
  const room = view.innerWidth * view.innerHeight * LEAST_AREA;
  for (const text of textsOf(body)) {
    if (!isSentence(text, wanted)) continue;
    const card = largestCard(text);
    const box = card?.getBoundingClientRect();
    if (card && box && box.width * box.height >= room && isPlain(text)) return text.data.trim();
  }
  return null;
}

function plainTexts(root: Element): Text[] {
  return textsOf(root, MOST_TEXTS).filter(isPlain);
}

function textsOf(root: Element, most = Number.POSITIVE_INFINITY): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (texts.length < most && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\S/.test(text.data)) texts.push(text);
  }
  return texts;
}

function isPlain({ parentElement }: Text): boolean {
  return parentElement !== null && !parentElement.closest(ASIDE) && isShown(parentElement);
}

function isSentence({ data }: Text, wanted: RegExp): boolean {
  return data.length <= LONGEST_SENTENCE * 2 && data.trim().length <= LONGEST_SENTENCE
    ? wanted.test(data)
    : false;
}

/** The highest element around a text that holds little else. */
function largestCard(text: Text): Element | null {
  let card: Element | null = null;
  for (let at = text.parentElement; at; at = at.parentElement) {
    if ((at.textContent ?? '').trim().length > LONGEST_CARD) break;
    card = at;
  }
  return card;
}
