import type { StoredCapture } from '../model/capture';
import { capturesAfter } from '../store/captures';
import type { Database } from '../store/database';
import { foldedSeq, resetFold } from '../store/folding';
import { allMemberShops } from '../store/member-shops';
import { keepReviews } from '../store/reviews';
import { noteActivities } from './activity-ledger';
import { digestQuestions } from './digest-questions';
import { enterOlderRows } from './enter-older-rows';
import { foldCaptures } from './fold-captures';
import { judgedRows } from './judged-rows';
import { digestNotices } from './notice-desk';
import { ofTheirShops } from './of-their-shops';
import { refoldSome } from './refold-some';
import { rejudgeSome } from './rejudge-reviews';

/** Captures digested in one go: few enough that the worker answers messages in between. */
const BATCH = 25;
/** Imported days are small: of these as many, so that a shop's year is written once and not often. */
const MOST_DAYS = 200;

/**
 * By which rules the log is folded. A change of the rules is a new number: what was folded by
 * others is forgotten and the log is folded anew.
 */
const FOLD_VERSION = 1;

/**
 * Works what the log holds beyond the last digest into reviews, questions, ledgers and year chunks.
 * Safe to stop at any moment: reviews can be kept twice without harm, and what is folded is written
 * together with the mark of how far the digest came.
 */
export async function digestCaptures(db: Database): Promise<void> {
  while (!(await digestSome(db)));
}

/**
 * A slice of that, so that other writes find their turn in between. Gives whether all is digested.
 * What is to be folded anew comes before what is new, so that days are folded in the log's order.
 */
export async function digestSome(db: Database): Promise<boolean> {
  await resetFold(db, FOLD_VERSION);
  const said = await allMemberShops(db);
  if (await refoldSome(db, said)) return false;
  if (!(await rejudgeSome(db))) return false;
  if (await enterOlderRows(db)) return false;
  const { pending, isAll } = await pendingCaptures(db);
  for (const capture of pending) await digestRows(db, capture);
  await foldCaptures(db, ofTheirShops(pending, said));
  return isAll;
}

async function pendingCaptures(db: Database) {
  const pending: StoredCapture[] = [];
  let seq = await foldedSeq(db);
  for (;;) {
    // The more days lie side by side, the more of them a question may ask for.
    const most = Math.min(Math.max(BATCH, pending.length * 3), MOST_DAYS - pending.length);
    const next = await capturesAfter(db, seq, most);
    pending.push(...next);
    seq = next.at(-1)?.seq ?? seq;
    if (next.length < most) return { pending, isAll: true };
    if (pending.length >= MOST_DAYS || !next.every(isDay)) return { pending, isAll: false };
  }
}

/** Figures of one day of a shop, and no table of many things. */
function isDay({ reading }: StoredCapture): boolean {
  return reading.parts.every(({ kind }) => kind === 'metrics');
}

async function digestRows(db: Database, capture: StoredCapture): Promise<void> {
  const { subject, takenAt, reading } = capture;
  const judged = await judgedRows(db, reading);
  if (judged.length > 0) await keepReviews(db, subject, judged, takenAt);
  await digestQuestions(db, capture);
  await digestNotices(db, capture);
  await noteActivities(db, capture);
}
