import type { Device } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import type { Steps } from '../page';
import { firstPiece, printedParent, wholeText } from './printed-text';
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
  /** the texts from which all of this was taken */
  nodes: Text[];
  tooLarge: boolean;
}

export function noMarks<Key extends string>(): Marks<Key> {
  return {
    labels: [],
    sections: [],
    devices: [],
    dates: [],
    shops: [],
    nodes: [],
    tooLarge: false,
  };
}

/** Raw length, with the white space of indented HTML; what is looked for is far shorter. */
const LONGEST_NODE = 160;
/** Up to this many characters a part of the page is read node by node. */
const SMALL_PART = 4_000;
/** Characters that are searched, and children that are looked at, without a break. */
const SEARCHED_AT_ONCE = 100_000;
const CHILDREN_AT_ONCE = 400;
const PARTS_AT_ONCE = 40;
const MOST_LABELS = 600;

/** A part of the page with the places in its text where words may begin. */
interface Part {
  node: Node;
  length: number;
  starts: readonly number[];
}

/**
 * Finds the words of a vocabulary on a page. The browser gathers the text of a whole page far
 * faster than we can visit its nodes, so the text is searched at once, and only the small parts in
 * which a word begins are read node by node (scoreboard P3). No layout, no filter callback. Yields
 * between parts.
 */
export function* collectMarks<Key extends string>(
  root: Node,
  vocabulary: Vocabulary<Key>,
): Steps<Marks<Key>> {
  const marks = noMarks<Key>();
  const text = root.textContent ?? '';
  const starts = yield* searchText(text, vocabulary);
  const open: Part[] = [{ node: root, length: text.length, starts }];
  let read = 0;
  for (let part = open.pop(); part && !marks.tooLarge; part = open.pop()) {
    if (part.length <= SMALL_PART || part.node instanceof Text) {
      readPart(part, vocabulary, marks);
      read += 1;
      if (read % PARTS_AT_ONCE === 0) yield;
    } else for (const inner of (yield* partsOf(part)).reverse()) open.push(inner);
    marks.tooLarge = marks.labels.length > MOST_LABELS;
  }
  return marks;
}

function* searchText<Key extends string>(
  text: string,
  { startsIn }: Vocabulary<Key>,
): Steps<number[]> {
  const starts: number[] = [];
  for (let from = 0; from < text.length; from += SEARCHED_AT_ONCE) {
    if (from > 0) yield;
    const stretch = text.slice(from, from + SEARCHED_AT_ONCE + LONGEST_NODE);
    for (const start of startsIn(stretch)) if (start < SEARCHED_AT_ONCE) starts.push(from + start);
  }
  return starts;
}

/** The children in which a word begins. Behind the last such child nothing is looked at. */
function* partsOf({ node, length, starts }: Part): Steps<Part[]> {
  const parts: Part[] = [];
  let offset = 0;
  let next = 0;
  let looked = 0;
  for (let child = node.firstChild; child && next < starts.length; child = child.nextSibling) {
    looked += 1;
    if (looked % CHILDREN_AT_ONCE === 0) yield;
    if (child.nodeType !== Node.ELEMENT_NODE && child.nodeType !== Node.TEXT_NODE) continue;
    const own = child.nextSibling ? (child.textContent ?? '').length : length - offset;
    const end = offset + own;
    const inside: number[] = [];
    for (let start = starts[next]; start !== undefined && start < end; start = starts[next]) {
      inside.push(start - offset);
      next += 1;
    }
    if (inside.length > 0) parts.push({ node: child, length: own, starts: inside });
    offset = end;
  }
  return parts;
}

/** Only texts in which a word begins are looked at: what is found depends on the texts alone. */
function readPart<Key extends string>(
  { node: part, starts }: Part,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  if (part instanceof Text) readNode(part, vocabulary, marks);
  const walker = part.ownerDocument?.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let end = 0;
  let next = 0;
  while (next < starts.length && walker?.nextNode()) {
    const node = walker.currentNode as Text;
    end += node.length;
    if ((starts[next] ?? end) >= end) continue;
    readNode(node, vocabulary, marks);
    while ((starts[next] ?? end) < end) next += 1;
  }
}

/**
 * Adds what a printed text says to the marks, and its first node where it says anything. `piece`
 * may be any node of it; of the pieces of one text only the first adds anything.
 */
export function readNode<Key extends string>(
  piece: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): void {
  const node = firstPiece(piece);
  const printed = wholeText(node);
  if (printed.length < 2 || printed.length > LONGEST_NODE || marks.nodes.at(-1) === node) return;
  const clean = cleanText(printed);
  const name = nameIn(clean);
  const word = vocabulary.words.get(name);
  if (
    word
      ? addWord(marks, word, name, node)
      : addOther(name, node, marks) ||
        (vocabulary.beginnings.has(name)
          ? markSplit(name, node, vocabulary, marks)
          : markInline(clean, node, vocabulary, marks))
  )
    marks.nodes.push(node);
}

/** A shop's name, a date. */
function addOther(name: string, node: Text, marks: Marks<string>): boolean {
  if (name.endsWith('主店')) marks.shops.push(node);
  else if (/^(?:20\d\d|统计|数据).{2,50}$/.test(name)) marks.dates.push(node);
  else return false;
  return true;
}

function addWord<Key extends string>(
  marks: Marks<Key>,
  word: Word<Key>,
  text: string,
  node: Text,
): boolean {
  const element = printedParent(node);
  if (!element) return false;
  if (word.role === 'label') marks.labels.push({ key: word.key, label: text, node, element });
  else if (word.role === 'section') marks.sections.push({ section: word.section, element });
  else if (word.role === 'device') marks.devices.push({ device: word.device, element });
  else marks.dates.push(node);
  return true;
}

/** A label without the blanks in it and the colon or question mark behind it. */
function nameIn(text: string): string {
  const name = text.replaceAll(' ', '');
  return name.endsWith(':') || name.endsWith('?') ? name.slice(0, -1) : name;
}

/** 退款金额 and (完结时间) in two elements. */
function markSplit<Key extends string>(
  beginning: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): boolean {
  let element = printedParent(node);
  for (let level = 0; level < 2 && element; level += 1, element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_NODE) return false;
    const label = nameIn(cleanText(text));
    const word = vocabulary.words.get(label);
    if (word?.role !== 'label') continue;
    if (!label.startsWith(beginning)) return false;
    marks.labels.push({ key: word.key, label, node, element });
    return true;
  }
  return false;
}

/** 访客数：431 or 访客数 431 in one text node. */
function markInline<Key extends string>(
  clean: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
): boolean {
  const colon = clean.indexOf(':');
  const cut = colon > 0 ? colon : clean.indexOf(' ');
  const label = clean.slice(0, Math.max(cut, 0)).trim();
  const word = vocabulary.words.get(label);
  const element = printedParent(node);
  if (word?.role !== 'label' || !element) return false;
  const inline = clean.slice(cut + 1).trim();
  marks.labels.push({ key: word.key, label, node, element, inline });
  return true;
}
