import type { Capture } from '../model/capture';
import { capturesAfter } from '../store/captures';
import type { Database } from '../store/database';
import { foldedSeq, resetFold } from '../store/folding';
import { keepReviews } from '../store/reviews';
import { foldCaptures } from './fold-captures';
import { judgedRows } from './judged-rows';

/** Captures digested in one go: few enough that the worker answers messages in between. */
const BATCH = 25;

/**
 * By which rules the log is folded. A change of the rules is a new number: what was folded by
 * others is forgotten and the log is folded anew.
 */
const FOLD_VERSION = 1;

/**
 * Works what the log holds beyond the last digest into reviews, ledgers and year chunks. Safe to
 * stop at any moment: reviews can be kept twice without harm, and what is folded is written
 * together with the mark of how far the digest came.
 */
export async function digestCaptures(db: Database): Promise<void> {
  await resetFold(db, FOLD_VERSION);
  for (;;) {
    const pending = await capturesAfter(db, await foldedSeq(db), BATCH);
    if (pending.length === 0) return;
    for (const capture of pending) await digestReviews(db, capture);
    await foldCaptures(db, pending);
  }
}

async function digestReviews(db: Database, { subject, takenAt, reading }: Capture): Promise<void> {
  const judged = judgedRows(reading);
  if (judged.length > 0) await keepReviews(db, subject, judged, takenAt);
}
