import { type Figure, missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, Trouble } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { parseAmount } from '../../text/parse-amount';
import { type Candidate, ownedFigures } from '../meaning/owned-figures';
import { printedParent, wholeText } from '../meaning/printed-text';
import { type TextRun, textRuns } from '../meaning/text-runs';
import type { Steps } from '../page';
import { PHONE } from './record-money';
import { shownTexts } from './shown-texts';

/** A place where a known name stands. */
interface Place {
  metric: MetricId;
  label: string;
  node: Text;
  /** the smallest element that holds the whole name */
  element: Element;
  /** the count's text where it stands in the same text: 待发货 48 */
  inline: string;
}

/** The counters of a page, those that print nothing included. */
export interface LabelledCounts {
  figures: MetricFigure[];
  trouble: Trouble[];
  nodes: Text[];
}

const MOST_PLACES = 200;
const PLACES_PER_STEP = 8;
const MOST_RUNS = 12;
const HIGHEST_CLIMB = 4;
const INLINE = /^([一-龥/]{2,8}) ?[: (]? ?(\d[\d,.]*[万千]?\+?)\)?$/;
/** Names there lead somewhere or head a group; they count nothing. */
const NO_COUNTER = 'nav,h1,h2,h3,h4,h5,h6,[role="menu"],[role="navigation"],[role="tablist"]';

/**
 * Counts beside known names, each in the largest element that holds one name alone. Two places that
 * print different counts are unreadable; a name among the others that prints none is absent.
 */
export function* labelledCounts(
  root: Element,
  labels: ReadonlyMap<string, MetricId>,
): Steps<LabelledCounts> {
  const isKnown = (text: string) => nameIn(text, labels) !== null;
  const nodes = yield* shownTexts(root, isKnown, MOST_PLACES);
  const places = nodes.flatMap((node) => placeAt(node, labels) ?? []);
  const found = new Map<MetricId, MetricFigure>();
  const trouble: Trouble[] = [];
  for (const [at, place] of places.entries()) {
    if (at % PLACES_PER_STEP === PLACES_PER_STEP - 1) yield;
    const others = [places[at - 1], places[at + 1]].filter((other) => other !== undefined);
    const read = countAt(place, others);
    if (!read) continue;
    const { metric, label } = place;
    const known = found.get(metric);
    if (!known || isSilent(known)) found.set(metric, { metric, label, ...read, found: 'meaning' });
    else if (!isSilent(read) && JSON.stringify(known.figure) !== JSON.stringify(read.figure)) {
      found.set(metric, { ...known, figure: missing('unreadable') });
      trouble.push({ field: metric, why: 'field-ambiguous', detail: `${known.raw} | ${read.raw}` });
    }
  }
  return { figures: [...found.values()], trouble, nodes: places.map(({ node }) => node) };
}

function nameIn(
  text: string,
  labels: ReadonlyMap<string, MetricId>,
): { label: string; inline: string } | null {
  const label = text.replace(/ ?:$/, '').replaceAll(' ', '');
  if (labels.has(label)) return { label, inline: '' };
  const [, name = '', inline = ''] = INLINE.exec(text) ?? [];
  if (labels.has(name)) return { label: name, inline };
  const begins = label.length >= 2 && [...labels.keys()].some((one) => one.startsWith(label));
  return begins ? { label: '', inline: '' } : null;
}

/** A name may stand over several elements: 待付 and 款. */
function placeAt(node: Text, labels: ReadonlyMap<string, MetricId>): Place | null {
  const parent = printedParent(node);
  const named = nameIn(cleanText(wholeText(node)), labels);
  const around = named?.label === '' ? parent?.parentElement : parent;
  const label = named?.label || cleanText((around?.textContent ?? '').slice(0, 40));
  const metric = labels.get(label.replaceAll(' ', ''));
  if (!around || !metric || !named) return null;
  return { metric, label, node, element: around, inline: named.inline };
}

function countAt(place: Place, others: readonly Place[]): { raw: string; figure: Figure } | null {
  if (place.inline !== '') return { raw: place.inline, figure: parseAmount(place.inline).figure };
  const block = largestAround(place, others);
  const runs = block && textRuns(block, MOST_RUNS);
  const own = runs ? besideName(runs, place) : [];
  const [first, ...rest] = own.filter(
    ({ parsed, raw }) => parsed.kind !== 'percent' && !PHONE.test(raw),
  );
  if (!first)
    return place.element.closest(NO_COUNTER) ? null : { raw: '', figure: missing('absent') };
  const agrees = rest.every(({ raw }) => raw === first.raw);
  const isCount = parsed(first) && agrees;
  return { raw: first.raw, figure: isCount ? first.parsed.figure : missing('unreadable') };
}

function parsed({ parsed: amount }: Candidate): boolean {
  if (amount.kind === 'number') return '件个笔单条'.includes(amount.unit);
  return amount.kind === 'missing' || amount.kind === 'unreadable';
}

function largestAround({ element }: Place, others: readonly Place[]): Element {
  let block = element;
  for (let level = 0; block.parentElement && level < HIGHEST_CLIMB; level += 1) {
    const wider: Element = block.parentElement;
    if (others.some(({ node }) => wider.contains(node))) break;
    block = wider;
  }
  return block;
}

/** Behind the name first; a page that prints counts above their names has none there. */
function besideName(runs: readonly TextRun[], { element }: Place): Candidate[] {
  const at = runs.findLastIndex(({ first }) => element.contains(first));
  const behind = ownedFigures(runs.slice(at + 1)).own;
  if (behind.length > 0) return behind;
  const first = runs.findIndex(({ first }) => element.contains(first));
  return ownedFigures(runs.slice(0, Math.max(0, first))).own;
}

function isSilent({ raw, figure }: { raw: string; figure: Figure }): boolean {
  return raw === '' && figure.kind === 'missing';
}
