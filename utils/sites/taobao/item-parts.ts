import type { Figure } from '../../model/figure';
import type { ListingImage, ListingPrice, ListingScore } from '../../model/listing';
import { cleanText } from '../../text/clean-text';
import { parsePlainAmount } from '../../text/parse-plain-amount';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';
import { itemImage } from './item-image';

/** What an item page shows, before its embedded data fills the gaps. */
export interface ItemParts {
  title: string;
  prices: ListingPrice[];
  sales?: { raw: string; figure: Figure };
  reviews?: { raw: string; figure: Figure };
  shopName?: string;
  scores: ListingScore[];
  images: ListingImage[];
  /** activities named beside the price */
  marks?: string[];
  /** the values that can be chosen, group by group */
  options: { path: string; name: string; available: boolean; chosen?: boolean }[];
}

const LONGEST_TITLE = 300;
const LONGEST_COUNT = 40;
const MOST_RUNS = 20;
const MOST_IMAGES = 30;
const SCORE =
  /(宝贝描述|描述相符|宝贝质量|描述|卖家服务|服务态度|服务保障|物流服务|物流速度|发货速度|服务|物流)\D{0,6}([0-5](?:\.\d{1,5})?)(?!\d)/;

/** A title as the page shows it: what looks like markup or an entity is part of the name. */
export function titleText(raw: string): string {
  return plainText(raw).slice(0, LONGEST_TITLE);
}

/** A counter that is shown; one that waits for its script prints `-` and is missing. */
export function counter(element: Element | null): { raw: string; figure: Figure } | undefined {
  if (!element || !isShown(element)) return undefined;
  const texts = (textRuns(element, MOST_RUNS) ?? []).map(({ text }) => text);
  const raw = texts.join(' ').replace(/^· ?/, '').slice(0, LONGEST_COUNT);
  return { raw, figure: countFigure(raw) };
}

/** How many: a number of things or people; a price, a rate or a span of days is none. */
export function countFigure(raw: string): Figure {
  const parsed = parsePlainAmount(raw);
  const isOther =
    parsed.kind === 'money' ||
    parsed.kind === 'percent' ||
    (parsed.kind === 'number' && /[天名位分]/.test(parsed.unit));
  return isOther ? { kind: 'missing', why: 'unreadable' } : parsed.figure;
}

/** Shop scores, each from an element that holds a label and a score. */
export function scoresIn(elements: Iterable<Element>): ListingScore[] {
  const scores = new Map<string, ListingScore>();
  for (const element of elements) {
    const text = cleanText((element.textContent ?? '').slice(0, 120)).replaceAll(' ', '');
    const score = scoreOf(text);
    if (score && !scores.has(score.name)) scores.set(score.name, score);
  }
  return [...scores.values()];
}

/** `描述相符：4.8` as a score; null for any other text. */
export function scoreOf(text: string): ListingScore | null {
  const [, label, raw] = SCORE.exec(text) ?? [];
  if (!label || !raw) return null;
  const name = /描述|质量/.test(label)
    ? 'description'
    : /物流|发货/.test(label)
      ? 'logistics'
      : 'service';
  const { figure } = parsePlainAmount(raw);
  return { name, label, raw, figure };
}

/** The gallery's pictures in its order, each once; lazy pictures keep their address in `data-src`. */
export function imagesIn(elements: Iterable<Element>): ListingImage[] {
  const images = new Map<string, ListingImage>();
  for (const element of elements) {
    const lazy = element.getAttribute('data-src') ?? element.getAttribute('data-ks-lazyload');
    const image = itemImage(lazy ?? element.getAttribute('src') ?? '');
    if (image && !images.has(image.id)) images.set(image.id, image);
  }
  return [...images.values()].slice(0, MOST_IMAGES);
}

/** A shop's name: the first text of its element, without the score that some wrappers append. */
export function shopNameIn(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const name = plainText((walker.currentNode as Text).data.slice(0, 200));
    if (name !== '') return name.replace(APPENDED_SCORE, '').slice(0, 60) || undefined;
  }
  return plainText(element.getAttribute('title') ?? '').slice(0, 60) || undefined;
}

const APPENDED_SCORE = /(?<=[^\d.])[0-5]\.\d{1,2}(?:\d{1,3}天.{0,10}|分)?$/;
