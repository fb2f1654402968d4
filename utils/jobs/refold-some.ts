import type { StoredCapture } from '../model/capture';
import type { DaySpan } from '../model/day';
import { type MemberShop, shopOfPage } from '../model/member-shop';
import { capturesWanted } from '../store/captures';
import type { Database, Refold } from '../store/database';
import { markRefolded, refolds } from '../store/refolds';
import { foldCaptures } from './fold-captures';
import { ofTheirShops } from './of-their-shops';

/** Places in the log that one slice looks at. */
const WINDOW = 50;
/** How a track names the days that its readings speak of. */
const DAY = /\|(?:day|live):(\d{4}-\d\d-\d\d)\//;
const SPAN = /\|\w+:(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)\//;

/**
 * Folds a slice of what is to be folded anew. False where there is nothing of the kind. Stopped in
 * between, the slice is folded again, to the same end.
 */
export async function refoldSome(db: Database, said: readonly MemberShop[]): Promise<boolean> {
  const [refold, ...rest] = await refolds(db);
  if (!refold) return false;
  const upTo = Math.min(refold.at + WINDOW, refold.upTo);
  const wanted = await capturesWanted(db, { after: refold.at, upTo }, isWantedBy(refold, said));
  await foldCaptures(db, ofTheirShops(wanted, said), {
    ...(refold.days && { days: refold.days }),
    mark: (at) => ({ key: 'refolds', value: [{ ...refold, at }, ...rest] }),
  });
  await markRefolded(db, upTo);
  return true;
}

type Packed = Pick<StoredCapture, 'subject' | 'page' | 'track'>;

function isWantedBy({ shops, days }: Refold, said: readonly MemberShop[]) {
  const known = shops && new Set(shops);
  return (capture: Packed): boolean =>
    (!known || known.has(shopOfPage(capture.subject, capture.page, said))) &&
    (!days || maySpeakOf(capture.track, days));
}

/** Readings without a period of their own have no days. */
function maySpeakOf(track: string, { from, to }: DaySpan): boolean {
  const day = DAY.exec(track)?.[1];
  const [, first = day, last = day] = SPAN.exec(track) ?? [];
  return first !== undefined && last !== undefined && first <= to && last >= from;
}
