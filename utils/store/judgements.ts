import { type MemberShop, shopOfPage } from '../model/member-shop';
import type { PageId } from '../model/page-id';
import type { ShopJudgement } from '../model/rule';
import type { Database } from './database';

/** How far the log was judged, and what was said of each shop then. */
export interface Judged {
  /** the newest capture that the findings know of */
  upTo: number;
  judgements: readonly ShopJudgement[];
}

const PREFIX = 'judged:';

/** What the rules said of each shop when they were asked last. */
export async function lastJudgements(db: Database): Promise<ShopJudgement[]> {
  const entries = await db.meta.where('key').startsWith(PREFIX).toArray();
  return entries.flatMap(({ value }) =>
    typeof value === 'object' && 'verdicts' in value ? [value] : [],
  );
}

/** The newest capture that the rules know of; null where they were never asked. */
export async function judgedSeq(db: Database): Promise<number | null> {
  const entry = await db.meta.get('judgedSeq');
  return entry?.key === 'judgedSeq' ? entry.value : null;
}

/** Keeps what was said, and how far the log was judged, both or neither. */
export function keepJudged(db: Database, { upTo, judgements }: Judged): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: 'judgedSeq', value: upTo });
    for (const value of judgements) await db.meta.put({ key: `${PREFIX}${value.shop}`, value });
  });
}

/** Forgets what was said of one that is no shop of its own any more. */
export async function dropJudgement(db: Database, shop: string): Promise<void> {
  await db.meta.delete(`${PREFIX}${shop}`);
}

/** What the captures after `seq` speak of, and the newest of them; 0 for an empty log. */
export async function subjectsAfter(
  db: Database,
  seq: number,
  said: readonly MemberShop[],
): Promise<{ subjects: Set<string>; upTo: number }> {
  const subjects = new Set<string>();
  let upTo = seq;
  await db.captures
    .where('seq')
    .above(seq)
    .each((capture) => {
      subjects.add(shopOfPage(capture.subject, capture.page, said));
      upTo = Math.max(upTo, capture.seq);
    });
  return { subjects, upTo };
}

/** Every shop that the log speaks of, and its newest capture. */
export async function allShops(
  db: Database,
  said: readonly MemberShop[],
): Promise<{ subjects: Set<string>; upTo: number }> {
  const tracks = await db.tracks.where('track').startsWith('shop:').primaryKeys();
  const newest = await db.captures.orderBy('seq').lastKey();
  return {
    subjects: new Set(
      tracks.map((track) => {
        const [subject = '', page = ''] = track.split('|');
        return shopOfPage(subject, page as PageId, said);
      }),
    ),
    upTo: typeof newest === 'number' ? newest : 0,
  };
}
