import type { JudgedGate } from '../model/activity';
import type { Day, Instant } from '../model/day';
import { exactValue, type Figure } from '../model/figure';
import type { MetricId } from '../model/metric';
import type { ActivityRow } from '../model/reading';
import { type GateNeed, gateNeed } from './gate-needs';

/** An own figure that a requirement may be about. */
export interface OwnFigure {
  metric: MetricId;
  figure: Figure;
  readAt?: Instant;
  day?: Day;
  /** the item's name, for a figure of an item */
  item?: string;
}

/** What is known of the shop and of the items that take part. */
export interface OwnFigures {
  shop: ReadonlyMap<MetricId, OwnFigure>;
  /** of each item of the activity; empty where none is known */
  items: readonly ReadonlyMap<MetricId, OwnFigure>[];
  /** sums over the last thirty days; a range from the sum of the days that were read */
  thirty: ReadonlyMap<MetricId, OwnFigure>;
}

/** Binary dust must not decide whether 4.6 reaches 4.6. */
const DUST = 1e-9;

/** Whether a value keeps to a limit. */
const KEEPS: Record<GateNeed['sense'], (value: number, limit: number) => boolean> = {
  least: (value, limit) => value >= limit - DUST,
  above: (value, limit) => value > limit + DUST,
  most: (value, limit) => value <= limit + DUST,
  below: (value, limit) => value < limit - DUST,
};

/** Each requirement with its verdict: the page's own word first, else the shop's own figures. */
export function judgeGates(gates: ActivityRow['gates'], own: OwnFigures): JudgedGate[] {
  return gates.map(({ label, raw, met }) => {
    const need = gateNeed(raw);
    const found = need && judgeNeed(need, own);
    if (met !== undefined) {
      const shown = found && 'own' in found && found.own ? { own: found.own } : {};
      return { label, raw, verdict: met ? 'met' : 'missed', by: 'page', ...shown };
    }
    if (!found) return { label, raw, verdict: 'unknown', by: null, why: 'not-understood' };
    return { label, raw, ...found };
  });
}

type Verdict = Pick<JudgedGate, 'verdict' | 'by' | 'own' | 'why'>;

function judgeNeed(need: GateNeed, own: OwnFigures): Verdict {
  const figures = figuresFor(need, own);
  if (figures === null) return { verdict: 'unknown', by: null, why: 'not-read' };
  const judged = figures.map((one) => ({ one, met: isMet(need, one.figure) }));
  const missed = judged.find(({ met }) => met === false);
  if (missed) return { verdict: 'missed', by: 'own', own: missed.one };
  const open = judged.find(({ met }) => met === null);
  if (open) return { verdict: 'unknown', by: null, own: open.one, why: 'days-missing' };
  const [first] = judged.toSorted((a, b) => nearness(need, a.one) - nearness(need, b.one));
  return first
    ? { verdict: 'met', by: 'own', own: first.one }
    : { verdict: 'unknown', by: null, why: 'not-read' };
}

/** All figures that must keep to it; null where one of them was not read. */
function figuresFor({ metrics, of }: GateNeed, own: OwnFigures): OwnFigure[] | null {
  const sources = of === 'item' ? own.items : [of === 'shop' ? own.shop : own.thirty];
  if (sources.length === 0) return null;
  const found = sources.flatMap((source) => metrics.map((metric) => source.get(metric)));
  const read = found.filter((one) => one !== undefined);
  return read.length === found.length ? read : null;
}

/** Null where the figure's own bounds leave it open. */
function isMet({ sense, value }: GateNeed, figure: Figure): boolean | null {
  const [low, high] = boundsOf(figure);
  if (low === null || high === null) return null;
  const [atLow, atHigh] = [KEEPS[sense](low, value), KEEPS[sense](high, value)];
  return atLow === atHigh ? atLow : null;
}

function boundsOf(figure: Figure): [number | null, number | null] {
  if (figure.kind === 'range')
    return [figure.low ?? Number.NEGATIVE_INFINITY, figure.high ?? Number.POSITIVE_INFINITY];
  const exact = exactValue(figure);
  return [exact, exact];
}

/** How near a figure that keeps to the requirement is to its edge. */
function nearness({ value }: GateNeed, { figure }: OwnFigure): number {
  const [low, high] = boundsOf(figure);
  return Math.min(Math.abs((low ?? value) - value), Math.abs((high ?? value) - value));
}
