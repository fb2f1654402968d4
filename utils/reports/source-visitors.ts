import { figureOn, isUsable, type UsableFigure } from '../insights/series-day';
import { channelOf } from '../insights/source-channels';
import type { Day } from '../model/day';
import type { RowSeries } from '../model/series-subject';
import { cleanText } from '../text/clean-text';

/** The three groups of sources that a daily sheet names (domain notes §10). */
export const SOURCE_GROUPS = ['search', 'recommend', 'paid'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** Names of free recommendation through the years (domain notes §2.3). */
const RECOMMEND: ReadonlySet<string> = new Set(
  '手淘推荐 手淘首页 手淘猜你喜欢 购后推荐 推荐'.split(' '),
);
const PAID_TOPS: ReadonlySet<string> = new Set('付费推广 广告流量 付费流量'.split(' '));

/**
 * The visitors that one group of sources brought on a day, as the page printed them. Null where they
 * were not read, and where the page has two such sources: visitors of two are never added up.
 */
export function sourceVisitors(
  rows: readonly RowSeries[],
  group: SourceGroup,
  day: Day,
): UsableFigure | null {
  const read = rows
    .filter(({ subject }) => groupOf(subject.path ?? [subject.name]) === group)
    .map(({ series }) => figureOn(series.uv, day))
    .filter(isUsable);
  return read.length === 1 ? (read[0] ?? null) : null;
}

/** Whether a source is one of the groups that a daily sheet names. */
export function isOfGroup({ subject }: RowSeries): boolean {
  return groupOf(subject.path ?? [subject.name]) !== null;
}

function groupOf(path: readonly string[]): SourceGroup | null {
  const channel = channelOf(path);
  if (channel) return channel === 'paid' ? 'paid' : 'search';
  const names = path.map((name) => cleanText(name));
  const isRecommended = RECOMMEND.has(names.at(-1) ?? '') && !PAID_TOPS.has(names[0] ?? '');
  return isRecommended ? 'recommend' : null;
}
