import { DAY_LENGTH, type Instant } from '../../model/day';
import type { ActivityRow } from '../../model/reading';
import { findMoments } from '../../text/find-moments';
import type { RecordEntry } from './record-entries';

/** Names of the spans of time that an activity has (domain notes §9.2). */
export const PHASE_NAMES: ReadonlySet<string> = new Set(
  (
    '报名时间 报名开始 报名开始时间 报名截止 报名截止时间 商品报名时间 预热时间 活动时间 活动开始 活动开始时间 ' +
    '活动结束 活动结束时间 预售定金期 尾款期 定金支付时间 尾款支付时间 售卖时间 素材提交时间 素材提交截止 ' +
    '素材提交截止时间 素材截止 素材截止时间 备货时间 备货截止 备货截止时间 入仓时间 入仓截止 入仓截止时间'
  ).split(' '),
);
const PIECE = /^(?:[~至到\-—–]|[\d\s:\-/.年月日~至到—–点时分]{4,})$/;
const ENDS = /截止|结束/;
const MOST_PIECES = 4;
const LONGEST = 120;
/** A printed day as the end of a span means the whole of it. */
const LAST_SECOND = DAY_LENGTH - 1000;

type Phase = ActivityRow['phases'][number];

/** The phases that are printed, each once, with the moments that could be read of it. */
export function activityPhases(entries: readonly RecordEntry[], now: Instant): Phase[] {
  const phases = new Map<string, Phase>();
  for (const [at, { name, text }] of entries.entries()) {
    if (!PHASE_NAMES.has(name) || phases.has(name) || !/\d/.test(text)) continue;
    const raw = [text, ...piecesBehind(entries.slice(at + 1), name)].join(' ').slice(0, LONGEST);
    phases.set(name, { label: name, raw, ...spanIn(raw, name, now) });
  }
  return [...phases.values()];
}

function piecesBehind(entries: readonly RecordEntry[], name: string): string[] {
  const end = entries
    .slice(0, MOST_PIECES)
    .findIndex((entry) => (entry.name !== '' && entry.name !== name) || !PIECE.test(entry.text));
  return entries.slice(0, end < 0 ? MOST_PIECES : end).map(({ text }) => text);
}

function spanIn(raw: string, name: string, now: Instant): Pick<Phase, 'from' | 'to'> {
  const [first, second, more] = findMoments(raw, now).filter(({ isClockOnly }) => !isClockOnly);
  if (!first || more) return {};
  const endOf = ({ at, precision }: { at: Instant; precision: number }) =>
    precision * 1000 >= DAY_LENGTH ? at + LAST_SECOND : at;
  if (second) return second.at < first.at ? {} : { from: first.at, to: endOf(second) };
  return ENDS.test(name) ? { to: endOf(first) } : { from: first.at };
}
