import type { MemberShop } from '../model/member-shop';
import type { Database } from './database';

/** What was said of members, in no order. */
export function allMemberShops(db: Database): Promise<MemberShop[]> {
  return db.memberShops.toArray();
}

export async function keepMemberShop(db: Database, said: MemberShop): Promise<void> {
  await db.memberShops.put(said);
}
