/** Scores have five decimals in the back office: whole numbers of these keep 4.80 − 4.70 exact. */
const UNIT = 100_000;
const BEST = 5;

/** What further ratings do to a DSR that is the mean of `count` of them (domain notes §6.5). */
export interface StarsQuestion {
  score: number;
  /** ratings behind the score */
  count: number;
  target: number;
}

/**
 * How many five-star ratings lift the mean to the target: ⌈n·(t−d)/(5−t)⌉. 0 where it is reached,
 * null where it never can be: at a target of 5, beyond the scale, or without ratings.
 */
export function starsToReach({ score, count, target }: StarsQuestion): number | null {
  const [now, goal, best] = [score, target, BEST].map((value) => Math.round(value * UNIT));
  if (now === undefined || goal === undefined || best === undefined) return null;
  if (!Number.isInteger(count) || count <= 0 || now < UNIT || now > best) return null;
  if (goal <= now) return 0;
  return goal < best ? Math.ceil((count * (goal - now)) / (best - goal)) : null;
}

/** The mean after further ratings of one and the same number of stars: (S + s·k) ÷ (n + k). */
export function scoreAfter(score: number, count: number, more: number, stars: number): number {
  return (score * count + stars * more) / (count + more);
}
