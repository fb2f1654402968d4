import { cleanText } from '../../text/clean-text';
import { isShown } from '../meaning/is-shown';
import { roleOf } from '../meaning/run-roles';
import { type TextRun, textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import type { FoundRow, FoundTable } from './find-tables';
import { headName } from './table-heads';
import { tableTitle } from './table-title';

const LOOKS_PER_STEP = 200;
const MOST_TABLES = 40;
const MOST_LOOKS = 60_000;
const FEWEST_CARDS = 2;
const MOST_CARDS = 400;
const MOST_RUNS = 240;
const LONGEST_NAME = 24;
const HIGHEST_CLIMB = 6;
/** Sort and help marks stand in one box with their name. */
const ICON = 'i,svg,[class*="icon" i]:empty';

/** A card's names, each with what stands behind it. */
type Pairs = Map<string, Element>;

/**
 * Tables that are drawn as cards: two or more boxes of one kind beside each other, each with the
 * same names in front of its values, one of which is another one in each. `tables` are the elements
 * that hold real tables, which are not looked into.
 */
export function* cardTables(root: Element, tables: ReadonlySet<Element>): Steps<FoundTable[]> {
  const found: FoundTable[] = [];
  const open: Element[] = [root];
  let looked = 0;
  for (let at = open.pop(); at && looked < MOST_LOOKS; at = open.pop()) {
    looked += 1;
    if (looked % LOOKS_PER_STEP === 0) yield;
    if (tables.has(at) || at.tagName === 'TABLE') continue;
    const table = tableOf(at);
    if (table) {
      found.push(table);
      if (found.length >= MOST_TABLES) break;
      yield;
    } else
      for (let child = at.lastElementChild; child; child = child.previousElementSibling)
        open.push(child);
  }
  return found;
}

function tableOf(parent: Element): FoundTable | null {
  const cards = alikeChildren(parent);
  if (cards.length < FEWEST_CARDS) return null;
  const pairs = cards.map(pairsIn);
  const names = [...(pairs[0]?.keys() ?? [])].filter((name) => pairs.every((one) => one.has(name)));
  if (names.length < 2 || !names.some((name) => isDistinct(pairs.map((one) => one.get(name)))))
    return null;
  const rows = cards.map((element, i): FoundRow => {
    const cells = names.flatMap((name) => pairs[i]?.get(name) ?? []);
    return { element, cells, key: null, level: 0 };
  });
  const heads = names.map((text) => ({ text }));
  return { root: parent, title: tableTitle(parent), heads, rows, misfits: 0 };
}

function isDistinct(values: readonly (Element | undefined)[]): boolean {
  return new Set(values.map((value) => value?.textContent?.trim() ?? '')).size === values.length;
}

/** The children that begin with the same name; none where the first two do not. */
function alikeChildren(parent: Element): Element[] {
  const { firstElementChild: first, childElementCount: count } = parent;
  const second = first?.nextElementSibling;
  if (!first || !second || count > MOST_CARDS || first.tagName !== second.tagName) return [];
  if (first.childElementCount < 2 || second.childElementCount < 2) return [];
  const begin = firstWords(first);
  if (begin === '' || begin.length > LONGEST_NAME || /\d/.test(begin)) return [];
  const alike = [...parent.children].filter((child) => firstWords(child) === begin);
  return alike.length < count || !isShown(first) ? [] : alike;
}

function firstWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = (walker.currentNode as Text).data.trim();
    if (text !== '') return text.slice(0, LONGEST_NAME + 1);
  }
  return '';
}

/** Names that stand once in a card, alone in their box, with a box behind. */
function pairsIn(card: Element): Pairs {
  const pairs: Pairs = new Map();
  const runs = textRuns(card, MOST_RUNS) ?? [];
  const counts = Map.groupBy(runs, ({ text }) => headName(text));
  let last: Element | null = null;
  for (const run of runs) {
    const name = headName(run.text);
    if (last?.contains(run.first) || counts.get(name)?.length !== 1) continue;
    const value = isName(run, name) ? valueBehind(run, card) : null;
    if (!value) continue;
    pairs.set(name, value);
    last = value;
  }
  return pairs;
}

function isName(run: TextRun, name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && roleOf(run).role !== 'figure';
}

/** What stands behind the box that holds a name and nothing else. */
function valueBehind({ first, text }: TextRun, card: Element): Element | null {
  let box: Element | null = first.parentElement;
  const name = headName(text);
  for (let level = 0; box && level < HIGHEST_CLIMB; level += 1) {
    const outer: Element | null = box.parentElement;
    let next = box.nextElementSibling;
    while (next?.matches(ICON)) next = next.nextElementSibling;
    if (headName(cleanText(box.textContent ?? '')) !== name) return null;
    if (next) return next;
    if (!outer || outer === card) return null;
    box = outer;
  }
  return null;
}
