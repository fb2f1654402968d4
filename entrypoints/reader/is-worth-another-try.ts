import type { RecordOutcome } from '../../utils/model/capture';

/** A disk can be freed and a store opened again; any other refusal is the last word. */
export function isWorthAnotherTry(outcome: RecordOutcome): boolean {
  return !outcome.ok && (outcome.why === 'disk-full' || outcome.why === 'store-closed');
}
