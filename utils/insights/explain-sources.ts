import type { Factors } from './attribution';
import { attributeSources, type Source, type SourceParts } from './source-attribution';
import { sum } from './statistics';

/** One traffic source on one of the two days, as its row prints it. */
export interface SourceDay {
  /** 一级 to 四级来源, outermost first */
  path: readonly string[];
  uv: number;
  buyers: number;
  payAmt: number;
}

export interface SourcesInput {
  before: readonly SourceDay[];
  after: readonly SourceDay[];
  /** the shop's own sales on the two days */
  shopBefore: number;
  shopAfter: number;
}

/** A change of the shop's sales by traffic source, in CNY. */
export interface SourcesWhy {
  /** the shop's whole change */
  change: number;
  /** the largest change first; each sums to its source's change */
  sources: (SourceParts & { change: number })[];
  totals: Omit<SourceParts, 'name'>;
  /** what the sources count twice or not at all: the shop's change minus the sources' (§4.4) */
  overlap: number;
}

/**
 * Splits a change of the shop's sales over its traffic sources into volume, mix, conversion and
 * spend, with the overlap as a line of its own, so that all lines sum to the shop's change to the
 * cent. Only leaves count: a row that others lie under is a subtotal. A source that stands on one
 * day only came or went.
 */
export function explainSources({ before, after, shopBefore, shopAfter }: SourcesInput): SourcesWhy {
  const was = byName(leaves(before));
  const is = byName(leaves(after));
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const rows = names.map(
    (name): Source => ({ name, before: factors(was.get(name)), after: factors(is.get(name)) }),
  );
  const sources = attributeSources(rows)
    .map((parts) => ({ ...parts, change: changeOf(parts) }))
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const change = shopAfter - shopBefore;
  const part = (name: 'volume' | 'mix' | 'conversion' | 'spend') =>
    sum(sources.map((source) => source[name]));
  return {
    change,
    sources,
    totals: {
      volume: part('volume'),
      mix: part('mix'),
      conversion: part('conversion'),
      spend: part('spend'),
    },
    overlap: change - sum(sources.map((source) => source.change)),
  };
}

const SEPARATOR = ' / ';

function leaves(rows: readonly SourceDay[]): SourceDay[] {
  const names = rows.map(({ path }) => path.join(SEPARATOR));
  return rows.filter(
    (_, at) => !names.some((other) => other.startsWith(`${names[at]}${SEPARATOR}`)),
  );
}

function byName(rows: readonly SourceDay[]): Map<string, SourceDay> {
  return new Map(rows.map((row) => [row.path.join(SEPARATOR), row]));
}

function factors(day: SourceDay | undefined): Factors {
  if (!day || day.uv <= 0) return [0, 0, 0];
  const { uv, buyers, payAmt } = day;
  return [uv, buyers / uv, buyers > 0 ? payAmt / buyers : 0];
}

function changeOf({ volume, mix, conversion, spend }: SourceParts): number {
  return volume + mix + conversion + spend;
}
