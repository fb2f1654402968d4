import type { Device } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import type { Steps } from '../page';
import type { Section, Vocabulary, Word } from './vocabulary';

/** A place on the page where a known label stands. */
export interface LabelMark<Key extends string> {
  key: Key;
  label: string;
  node: Text;
  /** the smallest element that holds the whole label */
  element: Element;
  /** the figure's text where it stands in the same text node: 访客数：431 */
  inline?: string;
}

/** What one search of a page's text found, in document order. */
export interface Marks<Key extends string> {
  labels: LabelMark<Key>[];
  sections: { section: Section; element: Element }[];
  devices: { device: Device; element: Element }[];
  /** texts that begin with a date, announce one, or name a period (昨日, 7天) */
  dates: Text[];
  /** 主店, which follows the shop's name in the header */
  shops: Text[];
  tooLarge: boolean;
}

/** Raw length, with the white space of indented HTML; what is looked for is far shorter. */
const LONGEST_NODE = 160;
const LONGEST_TEXT = 64;
/** Below this a part of the page is read node by node. */
const SMALL_PART = 4_000;
/** Above this a part is not searched at once, so that no slice grows long. */
const MOST_ELEMENTS = 60_000;
const PARTS_PER_STEP = 200;
const MOST_PARTS = 400_000;
const MOST_LABELS = 600;

/**
 * Finds the words of a vocabulary on a page. The browser gathers the text of a whole part of the
 * page far faster than we can visit its nodes, so a part in whose text no word begins is passed
 * over at once, and only small parts that hold one are read node by node (scoreboard P3). No
 * layout, no filter callback. Yields between parts.
 */
export function* collectMarks<Key extends string>(
  root: Element,
  vocabulary: Vocabulary<Key>,
): Steps<Marks<Key>> {
  const marks: Marks<Key> = {
    labels: [],
    sections: [],
    devices: [],
    dates: [],
    shops: [],
    tooLarge: false,
  };
  // Small pages need no such care; on large ones even counting is worth doing only where it helps.
  const isLarge = root.getElementsByTagName('*').length > MOST_ELEMENTS;
  const open: Node[] = [root];
  for (let parts = 1; open.length > 0; parts += 1) {
    const part = open.pop();
    if (part instanceof Text) readNode(part, vocabulary, marks);
    else if (part instanceof Element) openPart(part, open, isLarge, vocabulary, marks);
    if (parts % PARTS_PER_STEP === 0 || (part instanceof Element && part.childElementCount > 99))
      yield;
    if (parts > MOST_PARTS || marks.labels.length > MOST_LABELS) {
      marks.tooLarge = true;
      break;
    }
  }
  return marks;
}

function openPart<Key extends string>(
  part: Element,
  open: Node[],
  isLarge: boolean,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  const { childNodes, childElementCount } = part;
  // A wrapper around one element has that element's text.
  const isWrapper = childElementCount === 1 && childNodes.length === 1;
  const isHuge = isLarge && part.getElementsByTagName('*').length > MOST_ELEMENTS;
  const text = isWrapper || isHuge ? null : (part.textContent ?? '');
  if (text !== null && !vocabulary.start.test(text)) return;
  if (text !== null && text.length <= SMALL_PART) {
    readPart(part, vocabulary, marks);
    return;
  }
  for (let at = childNodes.length - 1; at >= 0; at -= 1) {
    const child = childNodes[at];
    if (child) open.push(child);
  }
}

function readPart<Key extends string>(
  part: Element,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) readNode(walker.currentNode as Text, vocabulary, marks);
}

function readNode<Key extends string>(
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  const { length } = node;
  if (length < 2 || length > LONGEST_NODE) return;
  const clean = cleanText(node.data);
  if (clean.length < 2 || clean.length > LONGEST_TEXT) return;
  const name = nameIn(clean);
  const word = vocabulary.words.get(name);
  if (word) addWord(marks, word, name, node);
  else if (name.endsWith('主店')) marks.shops.push(node);
  else if (/^(?:20\d\d|统计|数据)/.test(name)) marks.dates.push(node);
  else if (vocabulary.beginnings.has(name)) markSplit(name, node, vocabulary, marks);
  else markInline(clean, node, vocabulary, marks);
}

function addWord<Key extends string>(
  marks: Marks<Key>,
  word: Word<Key>,
  text: string,
  node: Text,
): void {
  const element = node.parentElement;
  if (!element) return;
  if (word.role === 'label') marks.labels.push({ key: word.key, label: text, node, element });
  else if (word.role === 'section') marks.sections.push({ section: word.section, element });
  else if (word.role === 'device') marks.devices.push({ device: word.device, element });
  else marks.dates.push(node);
}

/** A label without the blanks in it and the colon or question mark behind it. */
function nameIn(text: string): string {
  return text.replaceAll(' ', '').replace(/[:?]$/, '');
}

/** 退款金额 and (完结时间) in two elements. */
function markSplit<Key extends string>(
  beginning: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  let element = node.parentElement;
  for (let level = 0; level < 2 && element; level += 1, element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_NODE) return;
    const label = nameIn(cleanText(text));
    const word = vocabulary.words.get(label);
    if (word?.role !== 'label') continue;
    if (label.startsWith(beginning)) marks.labels.push({ key: word.key, label, node, element });
    return;
  }
}

/** 访客数：431 or 访客数 431 in one text node. */
function markInline<Key extends string>(
  clean: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  const colon = clean.indexOf(':');
  const cut = colon > 0 ? colon : clean.indexOf(' ');
  const label = clean.slice(0, Math.max(cut, 0)).trim();
  const word = vocabulary.words.get(label);
  const element = node.parentElement;
  if (word?.role !== 'label' || !element) return;
  const inline = clean.slice(cut + 1).trim();
  marks.labels.push({ key: word.key, label, node, element, inline });
}
