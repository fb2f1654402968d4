import { ownFigure, peerValue } from '../insights/rules/read-figures';
import { figureOn, isUsable } from '../insights/series-day';
import { addDays, dayOf, type Instant } from '../model/day';
import { exactValue } from '../model/figure';
import type { MetricId } from '../model/metric';
import {
  type GateLine,
  type OrdersRules,
  SCORE_IDS,
  type ScoreId,
  type ScoreNow,
  type ScorePart,
} from '../model/orders-desk';
import type { PageId } from '../model/page-id';
import { partOf, type Reading } from '../model/reading';
import type { Series } from '../model/series';
import { printedGates } from './page-gates';
import { gradeIn, scoreParts, waysUp } from './score-parts';

const PAGE_OF: Record<ScoreId, PageId> = {
  voc_score: 'qn.voc',
  dsr_desc: 'sycm.service',
  dsr_serv: 'sycm.service',
  dsr_logi: 'sycm.service',
};

/** Where "a week ago" was read, if it was read at all. */
const WEEK_AGO = [7, 8, 6, 9, 5] as const;
/** Gates that a page printed longer ago may be another season's. */
const GATES_HOLD = 30;

/** What the scores of a shop are made from. */
export interface ScoreInput {
  /** the readings of a page, the newest first */
  readings: (page: PageId) => readonly Reading[];
  series: Partial<Record<MetricId, Series>>;
  gates: OrdersRules['gates'];
  now: Instant;
}

/** The scores of a shop, the parts of the whole one, and how far each is from its gates. */
export interface ScoreBoard {
  scores: ScoreNow[];
  parts: ScorePart[];
  /** the page's own sum does not hold: nothing is worked out from its parts */
  partsDoubted: boolean;
  gates: GateLine[];
}

export function scoreBoard(input: ScoreInput): ScoreBoard {
  const [voc] = input.readings('qn.voc');
  const scores = SCORE_IDS.flatMap((score) => scoreNow(input, score) ?? []);
  const partsDoubted = voc?.trouble.some(({ why }) => why === 'identity-broken') ?? false;
  const parts = voc ? scoreParts(voc) : [];
  const sound = partsDoubted ? [] : parts;
  return { scores, parts, partsDoubted, gates: gateLines(input, scores, sound) };
}

function scoreNow({ readings, series }: ScoreInput, score: ScoreId): ScoreNow | null {
  // 售后评价 and 店铺绩效 are one kind of page, and only one of them shows DSR.
  const reading = readings(PAGE_OF[score]).find((one) => ownFigure(one, score));
  const own = reading && ownFigure(reading, score);
  const value = exactValue(own?.figure);
  if (!reading || !own || value === null) return null;
  const row = partOf(reading, 'table')?.rows.find(({ subject }) => subject.name === own.label);
  const above = row?.figures.find(({ metric }) => metric === 'voc_above_peers')?.figure;
  return {
    score,
    value,
    readAt: reading.takenAt,
    page: reading.page,
    url: reading.url,
    ...(own.change && { change: own.change }),
    peers: peerValue(reading, score),
    abovePeers: score === 'voc_score' ? (above ?? null) : null,
    ...(score === 'voc_score' && gradeIn(row)),
    weekAgo: weekAgo(series[score], dayOf(reading.takenAt)),
  };
}

function weekAgo(series: Series | undefined, day: string): ScoreNow['weekAgo'] {
  const figures = WEEK_AGO.map((back) => figureOn(series, addDays(day, -back)));
  const found = figures.find(isUsable);
  return found ? { value: found.value, day: found.day } : null;
}

/** The operator's gates, then those that a page of activities prints itself. */
function gateLines(
  { gates, readings, now }: ScoreInput,
  scores: readonly ScoreNow[],
  parts: readonly ScorePart[],
): GateLine[] {
  const own = gates
    .filter(({ on }) => on)
    .flatMap(({ id, name, scores: asked, least }) =>
      asked.map((score) => ({ gate: { id, name }, score, least })),
    );
  const page = readings('qn.activity').find((one) => printedGates(one).length > 0);
  const isRecent = page !== undefined && dayOf(page.takenAt) >= addDays(dayOf(now), -GATES_HOLD);
  const printed = (isRecent ? printedGates(page) : []).map(({ score, least, text }) => ({
    gate: { id: `page:${text}`, name: text },
    score,
    least,
    ...(page && { printed: { text, readAt: page.takenAt, url: page.url } }),
  }));
  return [...printed, ...own].map((line) => measured(line, scores, parts));
}

function measured(
  line: Omit<GateLine, 'value' | 'gap'>,
  scores: readonly ScoreNow[],
  parts: readonly ScorePart[],
): GateLine {
  const value = scores.find(({ score }) => score === line.score)?.value ?? null;
  // Scores have five decimals at most: what binary fractions leave over is no distance.
  const gap = value === null ? null : Math.round((value - line.least) * 1e5) / 1e5;
  const isShort = gap !== null && gap < 0 && line.score === 'voc_score';
  return { ...line, value, gap, ...(isShort && { ways: waysUp(parts, -gap) }) };
}
