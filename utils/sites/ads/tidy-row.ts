import type { Instant } from '../../model/day';
import { addDays, HOUR, startOfDay } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, RowText, TableRow } from '../../model/reading';
import type { Scope } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { parseAmount } from '../../text/parse-amount';

/** Settings that are a number or a word: 不限, 智能出价, 首条. */
const SETTINGS: ReadonlySet<MetricId> = new Set([
  'day_limit',
  'bid',
  'premium',
  'time_discount',
  'qscore',
  'avg_rank',
]);
/** Counts of people that the platform fills in last, at about ten in the morning. */
const LATE: ReadonlySet<MetricId> = new Set([
  'ad_led_uv',
  'ad_buyers',
  'ad_new_buyers',
  'potential_uv',
  'natural_imp',
]);
const READY = 10 * HOUR;
const STRATEGIES: readonly (readonly [MetricId, RegExp])[] = [
  ['target_roi', /目标投产比 ?:? ?(\d[\d.,]{0,12})/],
  ['target_cpc', /平均点击成本 ?:? ?(\d[\d.,]{0,12} ?元)/],
];
const LONGEST_TEXT = 80;

/**
 * A row as the console means it: a setting that is a word becomes a text and no figure, a bid
 * strategy's number becomes a figure, and counts of people that are still 0 while visits are
 * counted are told to be not ready.
 */
export function tidyRow<R extends Pick<TableRow, 'figures' | 'texts'>>(
  row: R,
  period: Scope['period'],
  now: Instant,
): R {
  const words = row.figures.filter(isWord);
  const texts: RowText[] = [
    ...(row.texts ?? []),
    ...words.map(({ label, raw }) => ({ label, text: raw.slice(0, LONGEST_TEXT) })),
  ];
  const figures = row.figures.filter((figure) => !isWord(figure));
  const known = new Set(figures.map(({ metric }) => metric));
  const aims = texts.flatMap(aimsIn).filter(({ metric }) => !known.has(metric));
  return {
    ...row,
    figures: [...withReadiness(figures, period, now), ...aims],
    ...(texts.length > 0 && { texts }),
  };
}

/** Whether a figure is the word of a setting, so that nothing was left unread. */
export function isWord({ metric, figure, raw }: MetricFigure): boolean {
  if (!SETTINGS.has(metric) || figure.kind !== 'missing' || figure.why !== 'unreadable')
    return false;
  return !/\d/.test(raw) || metric === 'avg_rank';
}

/** 目标投产比：3.95 in the text of a bid strategy. */
function aimsIn({ text }: RowText): MetricFigure[] {
  return STRATEGIES.flatMap(([metric, pattern]): MetricFigure[] => {
    const [raw = '', amount] = pattern.exec(cleanText(text)) ?? [];
    if (!amount) return [];
    const { figure } = parseAmount(amount);
    const label = raw.replace(/[:\d.,\s元]+$/, '');
    return [{ metric, label, raw, figure, found: 'meaning' }];
  });
}

function withReadiness(
  figures: readonly MetricFigure[],
  period: Scope['period'],
  now: Instant,
): MetricFigure[] {
  const of = (metric: MetricId) =>
    exactValue(figures.find((figure) => figure.metric === metric)?.figure);
  const visits = of('ad_led_pv') ?? 0;
  // Visits without a single visitor cannot be, at whatever hour.
  const isImpossible = visits > 0 && of('ad_led_uv') === 0;
  const isEarly = (visits > 0 || (of('clk') ?? 0) > 0) && isBeforeReady(figures, period, now);
  if (!isImpossible && !isEarly) return [...figures];
  return figures.map((figure) =>
    LATE.has(figure.metric) && exactValue(figure.figure) === 0
      ? { ...figure, unverified: 'not-ready' }
      : figure,
  );
}

function isBeforeReady(
  figures: readonly MetricFigure[],
  page: Scope['period'],
  now: Instant,
): boolean {
  const period = figures[0]?.scope?.period ?? page;
  if (period.kind === 'unknown') return false;
  const last = period.kind === 'span' ? period.to : period.day;
  return now < startOfDay(addDays(last, 1)) + READY;
}
