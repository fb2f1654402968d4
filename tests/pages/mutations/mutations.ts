import { METRIC_IDS, METRICS, type MetricId } from '../../../utils/model/metric';
import type { Random } from '../random-from';
import { type PrintedFacts, textsIn } from './page-texts';
import { moveColumns, tableToCards } from './table-mutations';

/** Changes the page in place; false where the page has nothing that could be so changed. */
export type Mutation = (facts: PrintedFacts, random: Random) => boolean;

/** What redesigns, other printing habits and the browser itself do to pages. */
export const MUTATIONS: Record<string, Mutation> = {
  'renamed classes': renameClasses,
  'wrappers added': addWrappers,
  'siblings reordered': reorderSiblings,
  'columns moved': moveColumns,
  'icon glyphs added': addGlyphs,
  'other number forms': printRoughly,
  'hidden duplicates': addHiddenCopies,
  'label synonyms': useSynonyms,
  'split text nodes': splitTexts,
  'translated by the browser': wrapInFont,
  'table turned into cards': tableToCards,
  'full-width digits': useFullWidth,
  'comments between texts': addComments,
};

/** Words that say what an element is or what state it is in; redesigns keep them. */
const TELLING =
  /active|selected|checked|primary|picker|calendar|disabled|hidden|^on$|^off$|^J_|^tb-|^tm-|table|tab|menu|nav/i;

/** Where the classes are the layout, only their hashes change, as with every release. */
function renameClasses({ byLayout }: PrintedFacts, random: Random): boolean {
  const names = new Map<string, string>();
  for (const element of document.body.querySelectorAll('[class]'))
    for (const name of element.classList)
      if (!names.has(name) && !TELLING.test(name) && (name.includes('--') || !byLayout))
        names.set(name, `${name.split('--')[0]}--${random(1e9).toString(36)}`);
  for (const element of document.body.querySelectorAll('[class]'))
    element.className = [...element.classList].map((name) => names.get(name) ?? name).join(' ');
  for (const style of document.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(/\.([\w-]+)/g, (whole, name) =>
      names.has(name) ? `.${names.get(name)}` : whole,
    );
  return names.size > 0;
}

function addWrappers({ figures, labels }: PrintedFacts, random: Random): boolean {
  for (const { text } of [...figures, ...labels]) {
    if (random(3) === 0) continue;
    const wrapper = document.createElement(random(2) === 0 ? 'span' : 'div');
    const inline = getComputedStyle(text.parentElement ?? document.body).display === 'inline';
    const made = inline ? document.createElement('span') : wrapper;
    text.replaceWith(made);
    made.append(text);
  }
  return figures.length > 0;
}

/** Cards beside each other: siblings of one kind that each hold a figure with its label. */
function reorderSiblings({ figures, labels }: PrintedFacts, random: Random): boolean {
  const holds = (element: Element) =>
    figures.some(({ text }) => element.contains(text)) &&
    labels.filter(({ text }) => element.contains(text)).length === 1;
  const parents = new Set<Element>();
  for (const { text } of labels)
    for (let at = text.parentElement; at && at !== document.body; at = at.parentElement)
      if (at.parentElement && !at.closest('table,[role="table"]')) parents.add(at.parentElement);
  let moved = false;
  for (const parent of parents) {
    const cards = [...parent.children];
    if (
      cards.length < 3 ||
      !cards.every((card) => card.tagName === cards[0]?.tagName && holds(card))
    )
      continue;
    for (const card of cards) if (random(2) === 0) parent.prepend(card);
    moved = true;
  }
  return moved;
}

const GLYPHS = ['\ue61a', '\ue6ab', '\uf0d8'];

function addGlyphs({ figures, labels }: PrintedFacts, random: Random): boolean {
  for (const { text } of labels) {
    const icon = document.createElement('i');
    icon.append(GLYPHS[random(GLYPHS.length)] ?? '');
    if (random(2) === 0) text.after(icon);
    else text.data = `${text.data}${icon.textContent}`;
  }
  for (const { text } of figures) {
    const icon = document.createElement('i');
    icon.append(GLYPHS[random(GLYPHS.length)] ?? '');
    if (random(2) === 0) text.after(icon);
  }
  return labels.length > 0;
}

/** 12345 becomes 1.23万 and 3.46% becomes 3.5%, rounded half up as pages do. */
function printRoughly({ figures }: PrintedFacts): boolean {
  let done = false;
  for (const { text, fact } of figures) {
    const metric = METRICS[fact.field as MetricId];
    if (!metric || fact.figure.kind !== 'exact') continue;
    const raw = text.data.trim();
    if (/^\d[\d,]{4,}$/.test(raw))
      text.data = `${(Number(raw.replaceAll(',', '')) / 10_000).toFixed(2)}万`;
    else if (/^\d+\.\d\d%$/.test(raw)) text.data = `${Number.parseFloat(raw).toFixed(1)}%`;
    else continue;
    done = true;
  }
  return done;
}

/** A second state of the page's own template, with other figures in it, that nobody sees. */
function addHiddenCopies({ figures }: PrintedFacts, random: Random): boolean {
  const blocks = new Set<Element>();
  for (const { text } of figures) {
    const block = text.parentElement?.closest('tr,li,section,dl,div');
    if (block && block !== document.body) blocks.add(block);
  }
  for (const block of blocks) {
    const copy = block.cloneNode(true) as HTMLElement;
    for (const text of textsIn(copy))
      text.data = text.data.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
    const hide = random(3);
    if (hide === 0) copy.style.display = 'none';
    else if (hide === 1) copy.hidden = true;
    else copy.style.visibility = 'hidden';
    if (hide === 1) copy.style.display = 'none';
    if (random(2) === 0) block.before(copy);
    else block.after(copy);
  }
  return blocks.size > 0;
}

/** Another name of the same metric, where it is the name of no other. */
function useSynonyms({ labels }: PrintedFacts): boolean {
  let done = false;
  for (const { text, fact } of labels) {
    const metric = METRICS[fact.field as MetricId];
    const printed = text.data.trim();
    const other = metric?.labels.find((label) => label !== printed && isUnique(label));
    // PC端访客数 is more than a name of the metric: it also says which device.
    if (!other || !metric.labels.includes(printed)) continue;
    text.data = other;
    done = true;
  }
  return done;
}

function isUnique(label: string): boolean {
  return METRIC_IDS.filter((id) => METRICS[id].labels.includes(label)).length === 1;
}

function splitTexts({ figures, labels }: PrintedFacts, random: Random): boolean {
  for (const { text } of [...figures, ...labels])
    if (text.length >= 2) text.splitText(1 + random(text.length - 1));
  return figures.length > 0;
}

/** Chrome wraps every text that it translates twice; numbers and names stay as they are. */
function wrapInFont(): boolean {
  for (const text of textsIn(document.body)) {
    const outer = document.createElement('font');
    outer.setAttribute('style', 'vertical-align: inherit;');
    outer.setAttribute('dir', 'auto');
    const inner = document.createElement('font');
    inner.setAttribute('style', 'vertical-align: inherit;');
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
  return true;
}

function useFullWidth({ figures }: PrintedFacts): boolean {
  for (const { text } of figures)
    text.data = text.data.replace(/[0-9.,%+]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
  return figures.length > 0;
}

/** Frameworks part the pieces of one text by comments. */
function addComments({ figures, labels }: PrintedFacts, random: Random): boolean {
  for (const { text } of [...figures, ...labels])
    if (text.length >= 2) text.splitText(1 + random(text.length - 1)).before(new Comment());
  return figures.length > 0;
}
