import type { BoardLook, BoardMove, BoardMoves, BoardRise, RiseBy } from '../model/board';
import type { Printed } from '../model/listing';
import { metricDefinition } from '../model/metric';
import type { BoardRow } from '../model/reading';
import { isOwnRow, placeOf, readSpan, rowsByKey } from './board-rows';
import { boundsOf, liesAbove } from './figure-bounds';

/** A climb of so many places is told (domain notes §5.3, A43). */
export const FAR_PLACES = 10;

/**
 * Who came, who went and who rose between two looks at one list. Someone is new or gone only where
 * both looks were read without a hole down to his place. Risen is who climbed ten places, or whose
 * figure lies wholly above the old one: a range whose neighbour is one step away, and a lower bound
 * (`100+`), of which no end is known, never prove that. They are told as a higher band.
 */
export function boardMoves(
  was: BoardLook,
  now: BoardLook,
  ownShops: readonly string[] = [],
): BoardMoves {
  const [before, after] = [rowsByKey(was.rows), rowsByKey(now.rows)];
  const [spanBefore, spanNow] = [readSpan(was.rows), readSpan(now.rows)];
  const shared = [...after].flatMap(([key, row]) => {
    const old = before.get(key);
    return old ? [{ row, old }] : [];
  });
  const rises = shared.flatMap(({ row, old }) =>
    risesOf(old, row).map((rise) => ({ ...moveOf(row, { was: old, is: row }, ownShops), ...rise })),
  );
  return {
    after: was.takenAt,
    before: now.takenAt,
    entrants: [...after]
      .filter(([key, row]) => !before.has(key) && isWithin(placeOf(row), spanBefore))
      .map(([, row]) => moveOf(row, { was: null, is: row }, ownShops)),
    leavers: [...before]
      .filter(([key, row]) => !after.has(key) && isWithin(placeOf(row), spanNow))
      .map(([, row]) => moveOf(row, { was: row, is: null }, ownShops)),
    risers: rises.filter(({ sure }) => sure).map(asRise),
    bandUps: rises.filter(({ sure }) => !sure).map(asRise),
    depth: Math.min(spanBefore?.to ?? 0, spanNow?.to ?? 0),
  };
}

interface Rise {
  by: RiseBy;
  was: Printed;
  now: Printed;
  /** false where only the band is a higher one */
  sure: boolean;
}

function asRise({ sure: _, ...rise }: BoardMove & Rise): BoardRise {
  return rise;
}

interface Places {
  was: BoardRow | null;
  is: BoardRow | null;
}

function moveOf(row: BoardRow, { was, is }: Places, ownShops: readonly string[]): BoardMove {
  return {
    name: row.subject.name,
    ...(row.subject.url && { url: row.subject.url }),
    ...(row.shop && { shop: row.shop.name }),
    ...(isOwnRow(row, ownShops) && { own: true as const }),
    wasRank: was && placeOf(was),
    rank: is && placeOf(is),
  };
}

function isWithin(place: number | null, span: { from: number; to: number } | null): boolean {
  return place !== null && span !== null && place >= span.from && place <= span.to;
}

function risesOf(old: BoardRow, row: BoardRow): Rise[] {
  const [wasPlace, place] = [placeOf(old), placeOf(row)];
  const climbed = wasPlace !== null && place !== null && wasPlace - place >= FAR_PLACES;
  return [
    ...(climbed
      ? [{ by: 'rank' as const, was: placed(wasPlace), now: placed(place), sure: true }]
      : []),
    ...(old.sales && row.sales ? riseOf('sales', old.sales, row.sales) : []),
    ...row.figures.flatMap(({ metric, raw, figure, suspect, unverified }) => {
      const known = old.figures.find((other) => other.metric === metric);
      // what counts people or money may rise; a rate, a growth or a place is no size
      const { aggregation, better } = metricDefinition(metric);
      const isSize = aggregation !== 'ratio' && better === 'higher';
      if (!known || !isSize || suspect?.length || unverified !== undefined) return [];
      return riseOf(metric, { raw: known.raw, figure: known.figure }, { raw, figure });
    }),
  ];
}

function placed(place: number): Printed {
  return { raw: String(place), figure: { kind: 'exact', value: place } };
}

function riseOf(by: RiseBy, was: Printed, now: Printed): Rise[] {
  const [old, fresh] = [boundsOf(was.figure), boundsOf(now.figure)];
  if (!old || !fresh) return [];
  if (liesAbove(old, fresh)) return isFar(was, now) ? [{ by, was, now, sure: true }] : [];
  const isHigher = old.low !== null && fresh.low !== null && fresh.low > old.low;
  const isBand = was.figure.kind === 'range' && now.figure.kind === 'range';
  return isBand && isHigher ? [{ by, was, now, sure: false }] : [];
}

/** Two exact counts differ every day; a rise by less than a fifth is no fast one. */
function isFar({ figure: was }: Printed, { figure: now }: Printed): boolean {
  if (was.kind !== 'exact' || now.kind !== 'exact') return true;
  return now.value >= was.value * 1.2;
}
