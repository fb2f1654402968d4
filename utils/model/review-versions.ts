import { type Instant, minutesOfDay } from './day';
import type { JudgedReview, ReviewRow, ReviewState, ReviewVersion, SeenReview } from './review';

/** More changes of one review than any buyer makes. */
const MOST_VERSIONS = 12;
const STATE = ['text', 'followUp', 'emotion', 'stars', 'replied'] as const;

/**
 * A review after one more look. It keeps the moment at which it was first seen, unless it has
 * turned bad since (a 追评, an emotion that was still being recognised): then it is news again. A
 * look that is no newer than the last one changes nothing: the log may be digested twice.
 */
export function seenAgain<R extends SeenReview>(
  before: R,
  { row, verdict }: JudgedReview,
  seenAt: Instant,
): R {
  if (before.lastSeen !== undefined && seenAt <= before.lastSeen) return before;
  const { goneBy: _, ...known } = before;
  const changed = isChanged(before.row, row);
  const isMarked = before.marked !== undefined && !changed;
  const turned = !before.verdict.bad && verdict.bad && !isMarked;
  return {
    ...known,
    row: { ...row, key: before.row.key },
    verdict: isMarked ? before.verdict : verdict,
    firstSeen: turned ? seenAt : before.firstSeen,
    turned: turned || before.turned,
    lastSeen: seenAt,
    ...(changed && { history: longerHistory(before, seenAt) }),
    ...(changed && { marked: undefined }),
  } as R;
}

/**
 * The stored review that a row with an unknown key was before it was edited: of the same item and
 * minute, and on this look no more. Null where there is none, or several that it could be.
 */
export function editedFrom<R extends SeenReview>(
  row: ReviewRow,
  around: readonly R[],
  shown: ReadonlySet<string>,
): R | null {
  if (row.writtenAt === undefined || minutesOfDay(row.writtenAt) === 0) return null;
  const same = around.filter(
    (known) =>
      known.row.writtenAt === row.writtenAt &&
      known.row.itemId === row.itemId &&
      !shown.has(known.row.key),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/**
 * Stored reviews that a look should have shown and did not: of an item that it shows, older than
 * its newest row and younger than its oldest, of an emotion that it shows. A list that shows one
 * emotion alone may be filtered, and says nothing.
 */
export function goneFrom<R extends SeenReview>(
  rows: readonly ReviewRow[],
  around: readonly R[],
  shown: ReadonlySet<string>,
): R[] {
  const times = rows.flatMap(({ writtenAt }) => writtenAt ?? []);
  const [oldest, newest] = [Math.min(...times), Math.max(...times)];
  const items = new Set(rows.map(({ itemId }) => itemId));
  const emotions = new Set(rows.map(({ emotion }) => emotion));
  if (emotions.size < 2) return [];
  return around.filter(
    ({ row: { key, itemId, writtenAt, emotion } }) =>
      !shown.has(key) &&
      writtenAt !== undefined &&
      writtenAt > oldest &&
      writtenAt < newest &&
      items.has(itemId) &&
      emotions.has(emotion),
  );
}

function isChanged(before: ReviewState, now: ReviewState): boolean {
  return STATE.some((field) => before[field] !== now[field]);
}

function longerHistory({ row, history = [], lastSeen, firstSeen }: SeenReview, changedBy: Instant) {
  const { text, followUp, emotion, stars, replied } = row;
  const version: ReviewVersion = {
    text,
    ...(followUp !== undefined && { followUp }),
    ...(emotion !== undefined && { emotion }),
    ...(stars !== undefined && { stars }),
    ...(replied !== undefined && { replied }),
    lastSeen: lastSeen ?? firstSeen,
    changedBy,
  };
  return [...history, version].slice(-MOST_VERSIONS);
}
