import type { AdsRecord } from '../model/ads-desk';
import { type Day, daysBetween } from '../model/day';
import { directionOf } from './budget-advice';

/** As long as advice is looked back at: the days after two of them never overlap. */
const APART = 14;
/** An answer so near to advice of the same direction is the answer to it. */
const ANSWERS = 7;

/**
 * The advice that is looked back at: all that was answered, and of what was only shown, on screen or
 * beside the page, the first of each stretch. The same advice shown again every morning is one. The
 * newest first.
 */
export function scoredRecords(records: readonly AdsRecord[]): AdsRecord[] {
  const answered = records.filter(({ choice }) => choice);
  const counted: AdsRecord[] = [];
  for (const record of records.toSorted((a, b) => a.shownAt - b.shownAt)) {
    if (record.choice || directionOf(record.advice) === null) continue;
    const isKnown = counted.some((one) => isSame(one, record, APART));
    if (!isKnown && !answered.some((one) => isSame(one, record, ANSWERS))) counted.push(record);
  }
  return [...answered, ...counted].toSorted((a, b) => b.shownAt - a.shownAt);
}

/** Unanswered advice that is looked back at no more, and bears on nothing, by its key. */
export function forgottenRecords(
  records: readonly AdsRecord[],
  { recent, oldest }: { recent: Day; oldest: Day },
): string[] {
  const scored = new Set(scoredRecords(records).map(({ key }) => key));
  return records
    .filter(
      ({ choice, day, key }) => !choice && (day < oldest || (day < recent && !scored.has(key))),
    )
    .map(({ key }) => key);
}

function isSame(one: AdsRecord, other: AdsRecord, days: number): boolean {
  return (
    one.subject === other.subject &&
    directionOf(one.advice) === directionOf(other.advice) &&
    Math.abs(daysBetween(one.day, other.day)) < days
  );
}
