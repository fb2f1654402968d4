import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../utils/model/reading';
import { itemEffect } from '../../../utils/rivals/item-effect';
import { boardRowOf } from './board-row-of';

/** A small generator with a seed, so that every run is the same. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random());
}

interface Shape {
  items?: number;
  looks?: number;
  /** how far the changed item's strength rises */
  lift?: number;
}

/** A list whose places follow strengths that waver from look to look; one item is changed midway. */
function simulated(seed: number, { items = 48, looks = 3, lift = 0 }: Shape) {
  const random = randomFrom(seed);
  const strength = Array.from({ length: items }, () => normal(random));
  const changed = Math.floor(random() * items);
  const drift = Array.from({ length: items }, () => normal(random) * 0.25);
  const lookAt = (takenAt: number, late: boolean) => {
    const now = strength.map(
      (base, i) =>
        base + normal(random) * 0.15 + (late ? (drift[i] ?? 0) + (i === changed ? lift : 0) : 0),
    );
    const order = now.map((value, i) => ({ value, i })).sort((a, b) => b.value - a.value);
    const rows: BoardRow[] = order.map(({ i }, at) => boardRowOf(String(i), at + 1));
    return { takenAt, rows };
  };
  return {
    key: `item:${changed}`,
    after: 100,
    before: 200,
    from: 0,
    to: 1000,
    looks: [
      ...Array.from({ length: looks }, (_, i) => lookAt(100 - i, false)),
      ...Array.from({ length: looks }, (_, i) => lookAt(200 + i, true)),
    ],
  };
}

const movedIn = (runs: number, shape: Shape) =>
  Array.from({ length: runs }, (_, run) => itemEffect(simulated(run + 1, shape))).filter(
    (effect) => effect?.kind === 'moved',
  ).length;

describe('whether a change of a rival moved its place', () => {
  it.each([[{ looks: 1 }], [{ looks: 3 }], [{ looks: 5, items: 100 }], [{ looks: 2, items: 27 }]])(
    'no effect is no evidence: at most one in twenty of 1,000 runs (%o)',
    { timeout: 60_000 },
    (shape) => {
      expect(movedIn(1000, shape)).toBeLessThanOrEqual(50);
    },
  );

  it('recovers a strong effect in most runs', { timeout: 30_000 }, () => {
    expect(movedIn(200, { lift: 2.5 })).toBeGreaterThan(120);
  });

  const flat = (
    places: (i: number) => number,
    more: (i: number) => Partial<BoardRow> = () => ({}),
  ) => Array.from({ length: 40 }, (_, i) => ({ ...boardRowOf(String(i), places(i)), ...more(i) }));
  const question = { key: 'item:0', after: 100, before: 200, from: 0, to: 1000 };
  const ofLooks = (early: BoardRow[], late: BoardRow[]) =>
    itemEffect({
      ...question,
      looks: [
        { takenAt: 90, rows: early },
        { takenAt: 210, rows: late },
      ],
    });

  it('gives the places, and how many untouched items moved as far', () => {
    const late = flat((i) => (i === 0 ? 20 : i <= 19 ? i : i + 1));
    expect(
      ofLooks(
        flat((i) => i + 1),
        late,
      ),
    ).toEqual({
      kind: 'moved',
      by: 'rank',
      was: 1,
      now: 20,
      untouched: 39,
      asFar: 0,
      looks: { before: 1, after: 1 },
    });
  });

  it('asks nobody whose title, picture or price changed too', () => {
    const early = flat((i) => i + 1);
    const late = flat(
      (i) => i + 1,
      (i) => (i > 15 ? { subject: { kind: 'item', id: String(i), name: '别的标题' } } : {}),
    );
    expect(ofLooks(early, late)).toEqual({ kind: 'too-few', untouched: 15, least: 25 });
  });

  it('takes printed sales where the list has no places', () => {
    const unplaced = (sales: (i: number) => string) =>
      Array.from({ length: 40 }, (_, i) => boardRowOf(String(i), null, { sales: sales(i) }));
    const effect = ofLooks(
      unplaced(() => '100+人付款'),
      unplaced((i) => (i === 0 ? '1000+人付款' : '100+人付款')),
    );
    expect(effect).toMatchObject({ kind: 'moved', by: 'sales', was: 100, now: 1000, asFar: 0 });
  });

  it('is silent where the item stands on one side only, and never looks past another change', () => {
    const rows = flat((i) => i + 1);
    expect(ofLooks(rows.slice(1), rows)).toBeNull();
    const looks = [
      { takenAt: 90, rows },
      { takenAt: 210, rows },
    ];
    expect(itemEffect({ ...question, looks, from: 95 })).toBeNull();
    expect(itemEffect({ ...question, looks, to: 205 })).toBeNull();
  });
});
