import { addDays, type Day, type Instant } from '../model/day';
import {
  type WatchedWord,
  WORD_METRICS,
  type WordItem,
  type WordPlace,
} from '../model/keyword-watch';
import { type ItemKey, itemKey, type Listing } from '../model/listing';
import type { BoardRow } from '../model/reading';
import type { DayFigure } from '../model/series';
import type { RowSeries } from '../model/series-subject';
import { isOwnRow, placeOf, plainName } from './board-rows';
import { figureOn, newestOf, type WordLook, wordFigure } from './market-looks';

/** One kept look at the results of a word. */
export interface ResultsLook {
  query: string;
  takenAt: Instant;
  rows: readonly BoardRow[];
}

export interface KeywordWatchInput {
  /** yesterday */
  day: Day;
  words: readonly RowSeries[];
  /** newest first */
  looks: readonly WordLook[];
  /** newest first */
  results: readonly ResultsLook[];
  ownShops: readonly string[];
  /** the shop's own items as they stand now */
  own: readonly Listing[];
  /** how far a place must fall, and how many bins a figure must climb, to be told (A45) */
  limits: { places: number; bins: number };
}

/** A mean of fewer days of a week says little. */
const LEAST_DAYS = 3;
const DAYS_SHOWN = 30;
const MOST_WORDS = 200;
const MOST_LOOKS = 10;

/** Every word that led visitors to the shop lately or whose results were kept, the busiest first. */
export function keywordWatch(input: KeywordWatchInput): WatchedWord[] {
  const words = new Map<string, string>();
  for (const { subject } of input.words) words.set(plainName(subject.name), subject.name);
  for (const { query } of input.results)
    if (!words.has(plainName(query))) words.set(plainName(query), query);
  return [...words]
    .map(([key, word]) => watched(key, word, input))
    .toSorted((a, b) => (b.visitors.lastWeek ?? -1) - (a.visitors.lastWeek ?? -1))
    .slice(0, MOST_WORDS);
}

function watched(key: string, word: string, input: KeywordWatchInput): WatchedWord {
  const { looks, limits } = input;
  const market = Object.fromEntries(
    WORD_METRICS.flatMap((metric) => {
      const figure = wordFigure(key, metric, looks);
      return figure ? [[metric, figure]] : [];
    }),
  ) as WatchedWord['market'];
  const places = placesOf(key, input);
  const printedRank = printedRankOf(key, looks);
  const climbed = [market.kw_pop, market.kw_cvr].some(
    (figure) => figure?.move && 'bins' in figure.move && figure.move.bins >= limits.bins,
  );
  const fell = [
    fallen(places[0]?.rank, places[1]?.rank),
    fallen(rankOf(printedRank), printedRank?.was),
  ];
  const series = longestSeries(key, input.words);
  return {
    word,
    ...(series && { subject: series.subject.subject }),
    visitors: visitorsOf(series, input.day),
    market,
    popularity: popularityLooks(key, looks),
    printedRank,
    places,
    items: itemsOf(key, input),
    raised: climbed || fell.some((by) => by >= limits.places),
  };
}

/** Words of one name in several scopes are one word; the scope with more days read speaks. */
function longestSeries(key: string, words: readonly RowSeries[]): RowSeries | undefined {
  return words
    .filter(({ subject, series }) => plainName(subject.name) === key && series.kw_uv)
    .toSorted((a, b) => daysRead(b.series.kw_uv?.days) - daysRead(a.series.kw_uv?.days))[0];
}

function daysRead(days: readonly DayFigure[] = []): number {
  return days.filter(({ value }) => value !== null).length;
}

function visitorsOf(found: RowSeries | undefined, day: Day): WatchedWord['visitors'] {
  const days = (found?.series.kw_uv?.days ?? []).slice(-DAYS_SHOWN);
  const mean = (to: Day) => {
    const from = addDays(to, -6);
    const values = days.flatMap((one) =>
      one.value !== null && one.day >= from && one.day <= to ? [one.value] : [],
    );
    if (values.length < LEAST_DAYS) return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    lastWeek: mean(day),
    weekBefore: mean(addDays(day, -7)),
    days: daysRead(days) > 0 ? days : [],
  };
}

function popularityLooks(key: string, looks: readonly WordLook[]): WatchedWord['popularity'] {
  return looks
    .flatMap((look) => {
      const found = figureOn(key, 'kw_pop', look);
      const { readAt, page } = look;
      return found ? [{ readAt, page, printed: { raw: found.raw, figure: found.figure } }] : [];
    })
    .slice(0, MOST_LOOKS);
}

function printedRankOf(key: string, looks: readonly WordLook[]): WatchedWord['printedRank'] {
  const found = newestOf(key, 'kw_rank', looks);
  if (!found) return null;
  const { look, figure } = found.newest;
  return {
    raw: figure.raw,
    figure: figure.figure,
    readAt: look.readAt,
    was: found.before ? rankOf(found.before.figure) : null,
  };
}

function placesOf(key: string, { results, ownShops }: KeywordWatchInput): WordPlace[] {
  return results
    .filter(({ query }) => plainName(query) === key)
    .slice(0, MOST_LOOKS)
    .map(({ rows, takenAt }) => {
      const own = rows.filter((row) => isOwnRow(row, ownShops));
      const known = own.map(placeOf).filter((place) => place !== null);
      return {
        takenAt,
        rank: known.length > 0 ? Math.min(...known) : null,
        seen: rows.filter(({ promoted }) => !promoted).length,
        promoted: own.some(({ promoted }) => promoted === true),
      };
    });
}

/** Own items whose title holds the word, and the one that a page names beside it. */
function itemsOf(key: string, { own, looks }: KeywordWatchInput): WordItem[] {
  const items = new Map<string, WordItem>();
  for (const { list } of looks)
    for (const { title, id } of namedItems(key, list, looks)) {
      const known = own.find(({ itemId }) => itemId === id);
      items.set(plainName(title), {
        title: known?.title ?? title,
        ...(known && { item: keyOf(known) }),
        by: 'row',
      });
    }
  for (const listing of own)
    if (plainName(listing.title).includes(key))
      items.set(plainName(listing.title), {
        title: listing.title,
        item: keyOf(listing),
        by: 'title',
      });
  return [...items.values()];
}

/** The newest look of a list speaks; what stood beside the word before is over. */
function namedItems(
  key: string,
  list: string,
  looks: readonly WordLook[],
): { title: string; id: string }[] {
  const newest = looks.find((look) => look.list === list && look.rows.has(key));
  const texts = newest?.rows.get(key)?.texts ?? [];
  const text = (label: string) => texts.find((one) => one.label === label)?.text.trim() ?? '';
  const [title, id] = [text('商品名称'), text('商品ID')];
  return title !== '' || id !== '' ? [{ title: title || id, id }] : [];
}

function keyOf(listing: Listing): ItemKey {
  return itemKey(listing);
}

/** A printed rank is an order; of one and the same list its places may be counted. */
function rankOf(printed: { figure: { kind: string; value?: number } } | null): number | null {
  const figure = printed?.figure;
  return figure && (figure.kind === 'exact' || figure.kind === 'index')
    ? (figure.value ?? null)
    : null;
}

function fallen(now: number | null | undefined, was: number | null | undefined): number {
  return typeof now === 'number' && typeof was === 'number' ? now - was : 0;
}
