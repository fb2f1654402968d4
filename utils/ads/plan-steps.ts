import type { AdsChoice, AdsRecord } from '../model/ads-desk';
import type { Decision } from '../model/decision';
import { directionOf, type Step } from './budget-advice';

/** What the operator changed of a plan and what was advised of it, the newest first. */
export function stepsOf(records: readonly AdsRecord[], decisions: readonly Decision[]): Step[] {
  const noted = new Set(records.flatMap(({ decision }) => decision ?? []));
  const others = decisions.filter(
    ({ id, kind }) => !noted.has(id) && (kind === 'budget' || kind === 'bid'),
  );
  return [
    ...records.flatMap(stepsIn),
    ...others.map(({ at }): Step => ({ at, by: 'operator', direction: 'unknown' })),
  ].toSorted((a, b) => b.at - a.at);
}

/** Whether an answer says that the plan was changed: to hold as advised, or to leave it, is none. */
export function isChange(choice: AdsChoice, { advice }: Pick<AdsRecord, 'advice'>): boolean {
  return choice === 'otherwise' || (choice === 'took' && directionOf(advice) !== null);
}

function stepsIn(record: AdsRecord): Step[] {
  const { advice, shownAt, choice, choseAt } = record;
  const direction = directionOf(advice);
  const advised: Step[] = direction ? [{ at: shownAt, by: 'advice', direction }] : [];
  if (choseAt === undefined || choice === undefined || !isChange(choice, record)) return advised;
  const isTest = choice === 'took' && advice.kind === 'raise-test';
  const own: Step = {
    at: choseAt,
    by: 'operator',
    direction: choice === 'took' && direction ? direction : 'unknown',
    ...(isTest && { isTest }),
  };
  return [...advised, own];
}
