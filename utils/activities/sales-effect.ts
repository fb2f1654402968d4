import { medianDeviation, sum } from '../insights/statistics';

/** A day of an activity or around it beside the same weekdays before it. */
export interface LiftDay {
  actual: number;
  /** b_d: median of the ordinary same weekdays before */
  base: number;
  /** those same weekdays' own figures */
  history: readonly number[];
}

export interface EffectInput {
  warmUp: readonly LiftDay[];
  during: readonly LiftDay[];
  /** null while the days after are not over */
  after: readonly LiftDay[] | null;
  /** g of domain notes §9.3 */
  trend: number;
  noise: BaseNoise;
}

/** How far ordinary days lie from what was to be expected of them. */
export interface BaseNoise {
  /** standard deviation of an ordinary day as a share of its base */
  spread: number;
  /** ordinary days that the trend was taken from */
  trendDays: number;
}

export interface SpanLift {
  actual: number;
  expected: number;
  lift: number;
}

export interface SalesEffect {
  warmUp: SpanLift;
  during: SpanLift;
  after: SpanLift | null;
  gross: number;
  pullForward: number | null;
  net: number | null;
  /** half the width of the 95 % interval of the net lift; of the gross one while there is no net */
  reach: number;
  significant: boolean;
}

const MAD_TO_SIGMA = 1.4826;
const Z95 = 1.96;
/** The median of a few figures is noisier than their mean by π/2. */
const MEDIAN_NOISE = Math.PI / 2;

/**
 * What an activity moved (domain notes §9.3), in CNY, to the cent: gross lift Σ(actual − b·g) over
 * its days; pull-forward, the same over warm-up and the days after; net lift, both together.
 *
 * It is significant when the net lift reaches 1.96·√n·1.4826·MAD of the notes. That takes b and g
 * for certain; both are estimates, and their error counts on every day alike. So the interval is
 * the wider of that one and 1.96·s·√(ΣE² + π/2·Σ(W²/k) + (ΣE)²/7), with E a day's expected sales,
 * W the sum of E of a weekday, k the figures behind its median, and s the spread of ordinary days.
 */
export function salesEffect({ warmUp, during, after, trend, noise }: EffectInput): SalesEffect {
  const spans = {
    warmUp: spanLift(warmUp, trend),
    during: spanLift(during, trend),
    after: after && spanLift(after, trend),
  };
  const gross = spans.during.lift;
  const pullForward = spans.after && cents(spans.warmUp.lift + spans.after.lift);
  const net = pullForward === null ? null : cents(gross + pullForward);
  const days = after ? [...warmUp, ...during, ...after] : during;
  const reach = cents(Math.max(notesReach(days), ownReach(days, trend, noise)));
  return { ...spans, gross, pullForward, net, reach, significant: Math.abs(net ?? gross) >= reach };
}

/** A sum of CNY rounded to the cent, halves away from 0. */
export function cents(value: number): number {
  // The nearest multiple of a cent may lie a hair below the half that decimal arithmetic gives.
  const scaled = Number((Math.abs(value) * 100).toFixed(6));
  return (Math.sign(value) * Math.round(scaled)) / 100 || 0;
}

function spanLift(days: readonly LiftDay[], trend: number): SpanLift {
  const actual = sum(days.map((day) => day.actual));
  const expected = trend * sum(days.map(({ base }) => base));
  return { actual: cents(actual), expected: cents(expected), lift: cents(actual - expected) };
}

function notesReach(days: readonly LiftDay[]): number {
  const squares = days.map(({ history }) => (MAD_TO_SIGMA * medianDeviation(history)) ** 2);
  const sigma = days.length > 0 ? Math.sqrt(sum(squares) / days.length) : 0;
  return Z95 * Math.sqrt(days.length) * sigma;
}

function ownReach(days: readonly LiftDay[], trend: number, { spread, trendDays }: BaseNoise) {
  const expected = days.map(({ base }) => base * trend);
  const weekdays = new Map<readonly number[], number>();
  for (const { history, base } of days)
    weekdays.set(history, (weekdays.get(history) ?? 0) + base * trend);
  const ofDays = sum(expected.map((value) => value ** 2));
  const ofBases = sum([...weekdays].map(([{ length }, inAll]) => inAll ** 2 / length));
  const ofTrend = trendDays > 0 ? sum(expected) ** 2 / trendDays : 0;
  return Z95 * spread * Math.sqrt(ofDays + MEDIAN_NOISE * ofBases + ofTrend);
}
