import { wilson } from '../insights/small-numbers';
import { DAY_LENGTH } from '../model/day';

/** With fewer there is nothing to choose from. */
const LEAST_CREATIVES = 4;
const LEAST_IMPRESSIONS = 1_000;
const LEAST_AGE = 2 * DAY_LENGTH;

/** One creative of a unit. */
export interface CreativeRun {
  imp: number | null;
  clk: number | null;
  /** how long it has run, in milliseconds; null where that is not known */
  age: number | null;
}

export type CreativeAdvice =
  | { say: 'disable'; limit: number; ageUnknown: boolean }
  | { say: 'fine' | 'too-little' };

/**
 * Which creatives of one unit are clicked clearly less than its best: their upper Wilson bound lies
 * below the best lower one. Said where four or more have run for 48 hours and were shown 1,000 times
 * (domain notes §3.4); the others are left out. One answer a creative, in their order.
 */
export function creativeAdvice(runs: readonly CreativeRun[]): CreativeAdvice[] {
  const bounds = runs.map(boundsOf);
  const judged = bounds.filter((bound) => bound !== null);
  const best = Math.max(0, ...judged.map(({ low }) => low));
  return runs.map(({ age }, i): CreativeAdvice => {
    const own = bounds[i];
    if (judged.length < LEAST_CREATIVES || !own) return { say: 'too-little' };
    return own.high < best
      ? { say: 'disable', limit: best, ageUnknown: age === null }
      : { say: 'fine' };
  });
}

/** Null for one that is too young or was shown too little. */
function boundsOf({ imp, clk, age }: CreativeRun) {
  const isOld = age === null || age >= LEAST_AGE;
  if (imp === null || clk === null || imp < LEAST_IMPRESSIONS || clk > imp || !isOld) return null;
  return wilson(clk, imp);
}
