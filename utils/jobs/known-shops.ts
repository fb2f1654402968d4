import { namesMember } from '../model/member-shop';
import type { PageId } from '../model/page-id';
import type { Database } from '../store/database';
import { allMemberShops } from '../store/member-shops';

/** Sorts behind every track of a subject: nothing in a track stands above it. */
const LAST = '\uffff';

/** Something whose pages were read as a shop's, and on what kinds of pages it was named. */
export interface ReadSubject {
  /** `shop:NAME` */
  subject: string;
  /** named on advertising pages, where it is a member */
  onAds: boolean;
  /** named on any other page */
  onOthers: boolean;
}

/** Everything that was ever read as a shop; a few steps each, however long the log. */
export async function readSubjects(db: Database): Promise<ReadSubject[]> {
  const found: ReadSubject[] = [];
  let after = 'shop:';
  for (;;) {
    const track = (await db.tracks.where('track').above(after).first())?.track;
    if (!track?.startsWith('shop:')) return found;
    const subject = track.slice(0, track.indexOf('|'));
    const pages = await pagesOf(db, subject);
    found.push({
      subject,
      onAds: pages.some(namesMember),
      onOthers: !pages.every(namesMember),
    });
    after = `${subject}|${LAST}`;
  }
}

/**
 * The subjects of every shop that was ever read, `shop:NAME`. A member of the advertising console
 * whose shop is known is none.
 */
export async function knownShops(db: Database): Promise<string[]> {
  const [subjects, said] = await Promise.all([readSubjects(db), allMemberShops(db)]);
  const elsewhere = new Set(said.flatMap(({ member, shop }) => (shop === member ? [] : [member])));
  return subjects
    .filter(({ subject, onOthers }) => onOthers || !elsewhere.has(subject))
    .map(({ subject }) => subject);
}

/** What a shop calls itself. */
export function shopNameOf(shop: string): string {
  return shop.slice('shop:'.length);
}

/** The kinds of pages of which a subject has tracks. */
async function pagesOf(db: Database, subject: string): Promise<PageId[]> {
  const pages: PageId[] = [];
  let after = `${subject}|`;
  for (;;) {
    const track = (await db.tracks.where('track').above(after).first())?.track;
    if (!track?.startsWith(`${subject}|`)) return pages;
    const [page = ''] = track.slice(subject.length + 1).split('|');
    pages.push(page as PageId);
    after = `${subject}|${page}|${LAST}`;
  }
}
