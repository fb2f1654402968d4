import type { Instant } from '../model/day';
import { type AdsMember, type MemberBoard, namesMember, shopOfPage } from '../model/member-shop';
import type { Reading } from '../model/reading';
import { shopOfSubject } from '../model/series-subject';
import type { Database } from '../store/database';
import { moveDecisions } from '../store/decisions';
import { dropJudgement } from '../store/judgements';
import { allMemberShops, keepMemberShop } from '../store/member-shops';
import { moveAds } from '../store/move-ads';
import { beginRefold } from '../store/refolds';
import { moveTasks } from '../store/tasks';
import { type ReadSubject, readSubjects, shopNameOf } from './known-shops';
import { shopSubject } from './subjects';
import { withdrawAlerts } from './withdraw-alerts';

/**
 * The members that advertising pages named, with what was said of each. One that is called as a shop
 * whose own pages were read is that shop, and is not asked about.
 */
export async function memberBoard(db: Database): Promise<MemberBoard> {
  const [said, subjects] = await Promise.all([allMemberShops(db), readSubjects(db)]);
  const shopOf = new Map(said.map(({ member, shop }) => [member, shop]));
  const members = subjects
    .filter((one) => isMemberOnly(one) || (one.onAds && shopOf.has(one.subject)))
    .map(
      ({ subject }): AdsMember => ({
        member: subject,
        name: shopNameOf(subject),
        shop: shopOf.get(subject) ?? null,
      }),
    );
  const shops = subjects
    .filter((one) => !isMemberOnly(one))
    .map(({ subject }) => ({ subject, name: shopNameOf(subject) }));
  return { members, shops };
}

/**
 * Keeps which shop a member belongs to and has the figures of both folded anew. What was found and
 * judged of the member as a shop of its own is withdrawn; its decisions, and what was advised of its plans, go over to the shop.
 */
export async function sayMemberShop(
  db: Database,
  { member, shop }: { member: string; shop: string },
  now: Instant,
): Promise<void> {
  const before = (await allMemberShops(db)).find((one) => one.member === member)?.shop ?? member;
  if (before !== shop) {
    // First, so that a worker that is stopped in between has folded the same once more at worst.
    await beginRefold(db, { shops: [...new Set([member, before, shop])] });
    const one = (await readSubjects(db)).find(({ subject }) => subject === member);
    if (one && isMemberOnly(one)) {
      await withdrawAlerts(db, now, ({ subject }) => shopOfSubject(subject) === member);
      await dropJudgement(db, member);
      await moveDecisions(db, member, shop);
      await moveTasks(db, member, shop);
      await moveAds(db, member, shop);
    }
  }
  await keepMemberShop(db, { member, shop, saidAt: now });
}

/** The shop that a reading's figures belong to; null where the page names nobody. */
export async function shopOfReading(
  db: Database,
  { shop, page }: Pick<Reading, 'shop' | 'page'>,
): Promise<string | null> {
  if (!shop) return null;
  const subject = shopSubject(shop, page);
  return namesMember(page) ? shopOfPage(subject, page, await allMemberShops(db)) : subject;
}

function isMemberOnly({ onAds, onOthers }: ReadSubject): boolean {
  return onAds && !onOthers;
}
