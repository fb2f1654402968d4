import { cleanText } from '../../text/clean-text';
import type { Steps } from '../page';
import type { Section, Vocabulary } from './vocabulary';

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

/** What one walk over a page's text found, in document order. */
export interface Marks<Key extends string> {
  labels: LabelMark<Key>[];
  sections: { section: Section; element: Element }[];
  /** texts that begin with a date or say that a date follows */
  dates: Text[];
  /** 主店, which follows the shop's name in the header */
  shops: Text[];
  tooLarge: boolean;
}

/** Raw length incl. the white space of indented HTML; a label itself is far shorter. */
const LONGEST_NODE = 120;
const LONGEST_LABEL = 24;
const NODES_PER_STEP = 400;
const MOST_NODES = 400_000;
const MOST_LABELS = 600;

/**
 * One pass over the visible and invisible text below the roots. Per node it costs a length check
 * and table look-ups: no expression, no filter callback, no layout (scoreboard P3). Yields every
 * few hundred nodes.
 */
export function* collectMarks<Key extends string>(
  roots: readonly Element[],
  vocabulary: Vocabulary<Key>,
): Steps<Marks<Key>> {
  const marks: Marks<Key> = { labels: [], sections: [], dates: [], shops: [], tooLarge: false };
  let left = NODES_PER_STEP;
  let total = 0;
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node as Text).length <= LONGEST_NODE) mark(node as Text, vocabulary, marks);
      left -= 1;
      if (left > 0) continue;
      left = NODES_PER_STEP;
      total += NODES_PER_STEP;
      if (total > MOST_NODES || marks.labels.length > MOST_LABELS) {
        marks.tooLarge = true;
        return marks;
      }
      yield;
    }
  }
  return marks;
}

function mark<Key extends string>(node: Text, vocabulary: Vocabulary<Key>, marks: Marks<Key>) {
  let text = node.data;
  if (text.charCodeAt(0) <= 32) text = text.trim();
  const first = text.charCodeAt(0);
  // Figures are by far the most common short texts; only those that begin with 2 can be a date
  // or a label (24小时揽收及时率).
  if (text.length < 2 || (first < 58 && first !== 50)) return;
  const key = vocabulary.labels.get(text);
  if (key !== undefined) addLabel(marks, key, text, node);
  else if (text.length <= LONGEST_LABEL * 2) markUnclear(text, node, vocabulary, marks);
}

/** Texts that are no label as they stand: other roles, stray glyphs, halves of labels. */
function markUnclear<Key extends string>(
  raw: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
) {
  const clean = isPlain(raw) ? raw : cleanText(raw);
  const name = nameIn(clean.includes(' ') ? clean.replaceAll(' ', '') : clean);
  if (name.length < 2) return;
  const section = vocabulary.sections.get(name);
  const parent = node.parentElement;
  if (section && parent) marks.sections.push({ section, element: parent });
  else if (name.endsWith('主店')) marks.shops.push(node);
  else if (isDateLike(name)) marks.dates.push(node);
  const key = vocabulary.labels.get(name);
  if (key !== undefined) addLabel(marks, key, name, node);
  else if (vocabulary.beginnings.has(name)) markSplit(name, node, vocabulary, marks);
  else markInline(clean, node, vocabulary, marks);
}

function isDateLike(name: string): boolean {
  return name.startsWith('20') || name.startsWith('统计') || name.startsWith('数据');
}

/** A label without the colon or question mark that some pages print behind it. */
function nameIn(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x3a || last === 0x3f ? text.slice(0, -1) : text;
}

/** 退款金额 and (完结时间) in two elements. */
function markSplit<Key extends string>(
  beginning: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
) {
  let element = node.parentElement;
  for (let level = 0; level < 2 && element; level += 1, element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_NODE) return;
    const whole = nameIn(cleanText(text).replaceAll(' ', ''));
    const key = vocabulary.labels.get(whole);
    if (key === undefined) continue;
    if (whole.startsWith(beginning)) marks.labels.push({ key, label: whole, node, element });
    return;
  }
}

/** 访客数：431 or 访客数 431 in one text node. */
function markInline<Key extends string>(
  clean: string,
  node: Text,
  vocabulary: Vocabulary<Key>,
  marks: Marks<Key>,
) {
  const colon = clean.indexOf(':');
  const cut = colon > 0 ? colon : clean.indexOf(' ');
  if (cut < 2) return;
  const label = clean.slice(0, cut).trim();
  const key = vocabulary.labels.get(label);
  const element = node.parentElement;
  if (key === undefined || !element) return;
  marks.labels.push({ key, label, node, element, inline: clean.slice(cut + 1).trim() });
}

function addLabel<Key extends string>(marks: Marks<Key>, key: Key, label: string, node: Text) {
  const element = node.parentElement;
  if (element) marks.labels.push({ key, label, node, element });
}

/** True for text of Chinese characters and visible ASCII alone, which needs no cleaning. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code > 0x20 && code < 0x7f) && !(code >= 0x4e00 && code <= 0x9fff)) return false;
  }
  return true;
}
