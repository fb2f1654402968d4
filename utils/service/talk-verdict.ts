import { twoProportionZ } from '../insights/baseline';
import { sum } from '../insights/statistics';
import { exactValue } from '../model/figure';
import type { TableRow } from '../model/reading';
import type { TalkRow, TalkVerdict } from '../model/service-desk';

/** The test of two shares of the domain notes (§5.1): a row is held against all others together. */
const LEAST_Z = 2.58;
const LEAST_SHIFT = 0.15;
const LEAST_EXPECTED = 30;
/** Fewer talks make a mean time of a single long one. */
const LEAST_ASKED = 10;

/** What a row of an agent or an hour says of its talks; null for what it does not print. */
export function talkRow({ subject, figures }: TableRow): Omit<TalkRow, 'verdict'> {
  const value = (...metrics: string[]) => {
    const found = metrics
      .map((metric) => figures.find((one) => one.metric === metric))
      .find((figure) => figure !== undefined);
    return found && !found.suspect?.length ? exactValue(found.figure) : null;
  };
  return {
    name: subject.name,
    asked: value('ask_users', 'consult_users'),
    cvr: value('ask_cvr'),
    seconds: value('resp_mean_sec', 'resp_sec'),
  };
}

/**
 * What can be said of each row beside all others. It is slow above `slowOver` seconds of mean
 * response with ten askers at least; few buy when its share of buyers lies 15 % and 2.58 deviations
 * below all others' and thirty buyers were to be expected.
 */
export function judgeTalks(rows: readonly Omit<TalkRow, 'verdict'>[], slowOver: number): TalkRow[] {
  return rows.map((row) => ({ ...row, verdict: verdictOf(row, rows, slowOver) }));
}

type Talk = Omit<TalkRow, 'verdict'>;

function verdictOf(row: Talk, all: readonly Talk[], slowOver: number): TalkVerdict {
  const slow = isSlow(row, slowOver);
  const few = doFewBuy(row, all);
  if (slow && few) return 'slow-and-few-buy';
  if (slow) return 'slow';
  if (few) return 'few-buy';
  return slow === null && few === null ? 'too-little-data' : 'fine';
}

function isSlow({ asked, seconds }: Talk, slowOver: number): boolean | null {
  if (asked === null || asked < LEAST_ASKED || seconds === null) return null;
  return seconds > slowOver;
}

function doFewBuy(row: Talk, all: readonly Talk[]): boolean | null {
  const others = all.filter((one) => one !== row).flatMap(sharesOf);
  const [own] = sharesOf(row);
  const asked = sum(others.map((one) => one.asked));
  const bought = sum(others.map((one) => one.bought));
  if (!own || asked <= 0) return null;
  const usual = bought / asked;
  if (own.asked * usual < LEAST_EXPECTED) return null;
  const z = twoProportionZ(own.bought, own.asked, bought, asked);
  return z <= -LEAST_Z && own.bought / own.asked <= usual * (1 - LEAST_SHIFT);
}

function sharesOf({ asked, cvr }: Talk): { asked: number; bought: number }[] {
  return asked === null || cvr === null || asked <= 0 ? [] : [{ asked, bought: asked * cvr }];
}
