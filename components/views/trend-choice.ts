import { GRAINS, type Grain } from '../../utils/insights/periods';
import { type Day, type DaySpan, isDay } from '../../utils/model/day';
import { MAIN_METRICS, METRIC_IDS, type MetricId } from '../../utils/model/metric';
import type { ShopRow } from '../../utils/model/panel-view';
import { ROW_KINDS, type RowKind } from '../../utils/model/reading';
import type { SeriesScope } from '../../utils/model/series-subject';
import { routeHref } from '../dashboard/route';

export const RANGES = [14, 30, 90, 365] as const;
export type RangeDays = (typeof RANGES)[number];

/** More strips than this are more than a screen. */
export const MOST_METRICS = 6;

/** What the lines of the same subject may be laid beside: the days right before, or a year ago. */
export const AGAINST = ['before', 'year'] as const;
export type Against = (typeof AGAINST)[number];

/** More lines in one strip than this cannot be told apart. */
export const MOST_BESIDE = 3;

/** What an operator looks at first, of whatever the figures are. */
const FIRST_METRICS: readonly MetricId[] = [
  ...MAIN_METRICS.slice(0, 2),
  'item_uv',
  'kw_uv',
  'cost',
  'roi',
  ...MAIN_METRICS.slice(2),
  'ad_gmv',
  'clk',
  'ctr',
  'balance',
  'voc_score',
];
const MOST_FIRST = 6;

/** What the trend view shows; all of it stands in the address. */
export interface TrendChoice {
  shop: string;
  /** the shop itself, or one of its rows */
  subject: string;
  /** '' for the first that the subject has */
  scope: string;
  /** those that were chosen; what the subject does not have is left out when it is drawn */
  metrics: MetricId[];
  days: RangeDays;
  grain: Grain;
  /** a part of the range that was chosen in the chart or typed */
  zoom?: DaySpan;
  against?: Against;
  /** other shops, or other rows of the same kind, that are drawn beside */
  beside: string[];
  /** the day whose looks are open */
  open?: Day;
}

/** Reads the choice from an address; what is unknown or gone falls back to a sensible first. */
export function readChoice(params: URLSearchParams, shops: readonly ShopRow[]): TrendChoice {
  const wanted = (params.get('m') ?? '').split(',');
  const days = Number(params.get('days'));
  const shop =
    shops.find(({ subject }) => subject === params.get('shop'))?.subject ?? shops[0]?.subject ?? '';
  const subject = params.get('subject') ?? '';
  const open = params.get('open') ?? '';
  const zoom = { from: params.get('from') ?? '', to: params.get('to') ?? '' };
  const against = AGAINST.find((one) => one === params.get('vs'));
  return {
    shop,
    subject: subject.startsWith(`${shop}>`) ? subject : shop,
    scope: params.get('scope') ?? '',
    metrics: METRIC_IDS.filter((id) => wanted.includes(id)).slice(0, MOST_METRICS),
    days: RANGES.find((range) => range === days) ?? 30,
    grain: GRAINS.find((grain) => grain === params.get('by')) ?? 'day',
    beside: (params.get('with') ?? '').split('|').filter(Boolean).slice(0, MOST_BESIDE),
    ...(isDay(zoom.from) && isDay(zoom.to) && zoom.from < zoom.to && { zoom }),
    ...(against && { against }),
    ...(isDay(open) && { open }),
  };
}

export function choiceHref(choice: TrendChoice): string {
  const { shop, subject, scope, metrics, days, grain, zoom, against, beside, open } = choice;
  return routeHref('trends', {
    shop,
    subject: subject === shop ? '' : subject,
    scope,
    m: metrics.join(','),
    days: String(days),
    by: grain === 'day' ? '' : grain,
    from: zoom?.from ?? '',
    to: zoom?.to ?? '',
    vs: against ?? '',
    with: beside.join('|'),
    open: open ?? '',
  });
}

/** The scope that is drawn: the one chosen, else the shop's whole, else the newest. */
export function chosenScope(
  { scope }: TrendChoice,
  scopes: readonly SeriesScope[],
): SeriesScope | undefined {
  return (
    scopes.find((one) => one.scope === scope) ??
    scopes.find((one) => one.scope === 'all//') ??
    scopes[0]
  );
}

/** The metrics that are drawn: those chosen that the scope has, else its first two. */
export function chosenMetrics(choice: TrendChoice, { metrics }: SeriesScope): MetricId[] {
  const own = choice.metrics.filter((metric) => metrics.includes(metric));
  return own.length > 0 ? own : metricsInOrder(metrics).first.slice(0, 2);
}

/** A scope's metrics: those looked at first, and the rest in the order of the dictionary. */
export function metricsInOrder(metrics: readonly MetricId[]): {
  first: MetricId[];
  rest: MetricId[];
} {
  const wanted = FIRST_METRICS.filter((metric) => metrics.includes(metric));
  const all = METRIC_IDS.filter((metric) => metrics.includes(metric));
  const first = [...new Set([...wanted, ...all])].slice(0, MOST_FIRST);
  return { first, rest: all.filter((metric) => !first.includes(metric)) };
}

/** What kind of row a series' subject is; undefined for a shop. */
export function kindOfSubject(subject: string): RowKind | undefined {
  const own = subject.slice(subject.lastIndexOf('>') + 1);
  return subject.includes('>') ? ROW_KINDS.find((kind) => own.startsWith(`${kind}:`)) : undefined;
}
