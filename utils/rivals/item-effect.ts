import { median } from '../insights/statistics';
import type { Instant } from '../model/day';
import type { BoardRow } from '../model/reading';
import type { ItemEffect } from '../model/rival';
import { placeOf, rowsByKey } from './board-rows';
import { boundsOf } from './figure-bounds';

/** One look at a list, its rows by their keys. */
interface KeyedLook {
  takenAt: Instant;
  rows: ReadonlyMap<string, BoardRow>;
}

export interface ItemEffectInput {
  /** the item's key on the list */
  key: string;
  /** the change happened between these two */
  after: Instant;
  before: Instant;
  /** nothing else changed on the item between these two */
  from: Instant;
  to: Instant;
  /** looks at one list, in any order */
  looks: readonly { takenAt: Instant; rows: readonly BoardRow[] }[];
}

type Effect = ItemEffect extends infer One
  ? One extends ItemEffect
    ? Omit<One, 'board' | 'name'>
    : never
  : never;

/** Looks on either side: more would reach into other weeks. */
const MOST_LOOKS = 5;
/** With fewer untouched items even the farthest move would not be rare enough. */
export const LEAST_UNTOUCHED = 25;
/** Items near the same place move alike; those far down the list move more. */
const NEAREST = 39;
/** Of a thousand unchanged items no more than fifty may be told to have moved, with room for luck. */
const CHANCE = 0.04;

/**
 * Whether an item moved on a list after a change farther than untouched items did, which stood on
 * the same looks with the title, picture and price that they had. The question is how rare so far a
 * move is among them (a conformal test: of n + 1 moves, how many lie as far from their middle); of
 * items that were not changed at most one in twenty-five is told to have moved. Null where the item
 * does not stand on both sides.
 */
export function itemEffect({
  key,
  after,
  before,
  from,
  to,
  looks,
}: ItemEffectInput): Effect | null {
  const keyed = looks.map(({ takenAt, rows }) => ({ takenAt, rows: rowsByKey(rows) }));
  const early = keyed
    .filter(({ takenAt }) => takenAt >= from && takenAt <= after)
    .sort((a, b) => b.takenAt - a.takenAt)
    .slice(0, MOST_LOOKS);
  const late = keyed
    .filter(({ takenAt }) => takenAt >= before && takenAt <= to)
    .sort((a, b) => a.takenAt - b.takenAt)
    .slice(0, MOST_LOOKS);
  for (const by of ['rank', 'sales'] as const) {
    const own = moveOf(key, by, early, late);
    if (own) return judged(own, by, movesOfOthers(key, by, early, late), early, late);
  }
  return null;
}

interface Move {
  was: number;
  now: number;
  /** logarithm of the ratio: from 2 to 4 is as far as from 20 to 40 */
  shift: number;
}

function judged(
  own: Move,
  by: 'rank' | 'sales',
  others: readonly Move[],
  early: readonly KeyedLook[],
  late: readonly KeyedLook[],
): Effect {
  const near = others
    .toSorted((a, b) => distance(a, own) - distance(b, own))
    .slice(0, NEAREST)
    .map(({ shift }) => shift);
  if (near.length < LEAST_UNTOUCHED)
    return { kind: 'too-few', untouched: near.length, least: LEAST_UNTOUCHED };
  const middle = median([...near, own.shift]);
  const far = Math.abs(own.shift - middle);
  const asFar = near.filter((shift) => Math.abs(shift - middle) >= far).length;
  const isRare = (1 + asFar) / (1 + near.length) < CHANCE;
  return {
    kind: isRare ? 'moved' : 'no-evidence',
    by,
    was: own.was,
    now: own.now,
    untouched: near.length,
    asFar,
    looks: { before: early.length, after: late.length },
  };
}

function distance(a: Move, b: Move): number {
  return Math.abs(Math.log(a.was / b.was));
}

function movesOfOthers(
  own: string,
  by: 'rank' | 'sales',
  early: readonly KeyedLook[],
  late: readonly KeyedLook[],
): Move[] {
  const keys = new Set(early.flatMap(({ rows }) => [...rows.keys()]));
  return [...keys]
    .filter((key) => key !== own && isUntouched(key, [...early, ...late]))
    .flatMap((key) => moveOf(key, by, early, late) ?? []);
}

function isUntouched(key: string, looks: readonly KeyedLook[]): boolean {
  const faces = new Set(
    looks.flatMap(({ rows }) => {
      const row = rows.get(key);
      return row ? [faceOf(row)] : [];
    }),
  );
  return faces.size === 1;
}

function faceOf({ subject, prices }: BoardRow): string {
  return JSON.stringify([subject.name, subject.image, prices.map(({ raw }) => raw)]);
}

function moveOf(
  key: string,
  by: 'rank' | 'sales',
  early: readonly KeyedLook[],
  late: readonly KeyedLook[],
): Move | null {
  const [was, now] = [valueIn(key, by, early), valueIn(key, by, late)];
  if (was === null || now === null || was <= 0 || now <= 0) return null;
  return { was, now, shift: Math.log(now / was) };
}

/** The middle of a side's places or lower bounds; null where it has none. */
function valueIn(key: string, by: 'rank' | 'sales', looks: readonly KeyedLook[]): number | null {
  const values = looks.flatMap(({ rows }) => {
    const row = rows.get(key);
    const value =
      row && (by === 'rank' ? placeOf(row) : (boundsOf(row.sales?.figure)?.low ?? null));
    return value === undefined || value === null ? [] : [value];
  });
  return values.length > 0 ? median(values) : null;
}
