import { binsUp } from '../insights/bin-steps';
import { addDays, type Day, type Instant } from '../model/day';
import type { WatchedWord } from '../model/keyword-watch';
import type { Printed } from '../model/listing';
import type { MetricId } from '../model/metric';
import type { BoardRow, MetricFigure } from '../model/reading';
import type { RowSeries } from '../model/series-subject';
import { isOwnRow, placeOf, plainName } from './board-rows';

/** One look at what the market does with words. */
export interface MarketLook {
  readAt: Instant;
  rows: readonly { word: string; figures: readonly MetricFigure[] }[];
}

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
  market: readonly MarketLook[];
  /** newest first */
  results: readonly ResultsLook[];
  ownShops: readonly string[];
  ownTitles: readonly string[];
}

/** A mean of fewer days of a week says little. */
const LEAST_DAYS = 3;
/** A fall of so many places is told (A45). */
const FAR_PLACES = 10;
const MOST_WORDS = 200;

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
  const looks = input.market.flatMap(({ readAt, rows }) => {
    const row = rows.find((one) => plainName(one.word) === key);
    return row ? [{ readAt, figures: row.figures }] : [];
  });
  const [newest, before] = looks;
  const printed = (metric: MetricId) => figureIn(newest?.figures, metric);
  const bins = (metric: MetricId) => {
    const [was, now] = [figureIn(before?.figures, metric), printed(metric)];
    return was && now ? binsUp(was.figure, now.figure) : null;
  };
  const place = placeFor(key, input);
  const moved = { popularity: bins('kw_pop'), conversion: bins('kw_cvr') };
  const fell = (place?.rank ?? 0) - (place?.wasRank ?? place?.rank ?? 0);
  return {
    word,
    visitors: visitorsOf(key, input),
    popularity: printed('kw_pop'),
    clickRate: printed('kw_ctr'),
    conversion: printed('kw_cvr'),
    supply: printed('kw_supply'),
    bid: printed('kw_p4p'),
    marketReadAt: newest?.readAt ?? null,
    bins: moved,
    place,
    titles: input.ownTitles.filter((title) => plainName(title).includes(key)),
    raised: fell >= FAR_PLACES || (moved.popularity ?? 0) > 0 || (moved.conversion ?? 0) > 0,
  };
}

function figureIn(figures: readonly MetricFigure[] | undefined, metric: MetricId): Printed | null {
  const found = figures?.find((one) => one.metric === metric);
  return found ? { raw: found.raw, figure: found.figure } : null;
}

/** Words of one name in several scopes are one word; the scope with more days speaks. */
function visitorsOf(key: string, { words, day }: KeywordWatchInput): WatchedWord['visitors'] {
  const series = words
    .filter(({ subject }) => plainName(subject.name) === key)
    .flatMap(({ series: { kw_uv } }) => (kw_uv ? [kw_uv.days] : []))
    .toSorted((a, b) => b.length - a.length)[0];
  const mean = (to: Day) => {
    const from = addDays(to, -6);
    const values = (series ?? []).flatMap((one) =>
      one.value !== null && one.day >= from && one.day <= to ? [one.value] : [],
    );
    if (values.length < LEAST_DAYS) return null;
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return { lastWeek: mean(day), weekBefore: mean(addDays(day, -7)) };
}

function placeFor(key: string, { results, ownShops }: KeywordWatchInput): WatchedWord['place'] {
  const [newest, before] = results.filter(({ query }) => plainName(query) === key);
  if (!newest) return null;
  const best = ({ rows }: ResultsLook) => {
    const places = rows.filter((row) => isOwnRow(row, ownShops)).map(placeOf);
    const known = places.filter((place) => place !== null);
    return known.length > 0 ? Math.min(...known) : null;
  };
  return {
    rank: best(newest),
    ...(before && { wasRank: best(before) }),
    takenAt: newest.takenAt,
    seen: newest.rows.filter(({ promoted }) => !promoted).length,
    promoted: newest.rows.some((row) => row.promoted && isOwnRow(row, ownShops)),
  };
}
