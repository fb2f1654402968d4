import { DAY_LENGTH, type Instant } from '../model/day';
import type { Decision, DecisionKind } from '../model/decision';
import type { DecisionSubject, SuggestedDecision } from '../model/journal';
import { itemKey, type Listing, type ListingChange, type ListingVersion } from '../model/listing';
import { rowSubject } from '../model/series-subject';
import { listingChanges } from '../rivals/listing-changes';
import { isOwnShop } from '../rivals/own-shop';
import type { Database } from '../store/database';
import { decisionsOfShop } from '../store/decisions';
import { declinedDecisions } from '../store/journal-marks';
import { versionsBegunSince, versionsOf } from '../store/listings';
import { knownShops, shopNameOf } from './known-shops';

/** A change that was seen longer ago is answered already, or forgotten. */
const OFFERED_FOR = 14 * DAY_LENGTH;
/** What was noted this close to the two looks is the same change. */
const SAME_CHANGE = DAY_LENGTH;
const LONGEST_WORDS = 200;

const KINDS: Partial<Record<ListingChange['kind'], DecisionKind>> = {
  title: 'title',
  price: 'price',
  'main-image': 'image',
};

/** Changes of the operator's own items that were seen lately and are not in the journal, newest first. */
export async function suggestDecisions(db: Database, now: Instant): Promise<SuggestedDecision[]> {
  const shops = await knownShops(db);
  const items = await versionsBegunSince(db, now - OFFERED_FOR);
  const found = items.flatMap((versions) => {
    const subject = versions[0] && ownItem(versions[0].listing, shops);
    if (!subject) return [];
    return versions
      .filter(({ firstSeen }) => firstSeen >= now - OFFERED_FOR)
      .flatMap(({ listing, firstSeen }) =>
        suggestionsFrom(
          subject,
          listingChanges(
            versions.filter((older) => older.firstSeen < firstSeen),
            { listing, takenAt: firstSeen },
          ),
          itemKey(listing),
        ),
      );
  });
  return notYetNoted(db, found);
}

/** The same for the item that a page shows now, against what is stored of it. */
export async function suggestForListing(
  db: Database,
  subject: DecisionSubject,
  listing: Listing,
  takenAt: Instant,
): Promise<SuggestedDecision[]> {
  const item = itemKey(listing);
  const versions: ListingVersion[] = await versionsOf(db, item);
  const now = listingChanges(versions, { listing, takenAt });
  const [newest, ...older] = versions;
  const last =
    newest && newest.firstSeen >= takenAt - OFFERED_FOR
      ? listingChanges(older, { listing: newest.listing, takenAt: newest.firstSeen })
      : [];
  return notYetNoted(db, suggestionsFrom(subject, [...now, ...last], item));
}

/** The item as a subject of the shop that sells it, where that is one of the operator's own. */
export function ownItem(listing: Listing, shops: readonly string[]): DecisionSubject | undefined {
  const shop = shops.find((one) => isOwnShop(listing, [shopNameOf(one)]));
  return shop === undefined ? undefined : itemOfShop(listing, shop);
}

export function itemOfShop(listing: Listing, shop: string): DecisionSubject {
  const { itemId: id, title: name } = listing;
  return {
    shop,
    shopName: shopNameOf(shop),
    subject: rowSubject(shop, { kind: 'item', id, name }),
    subjectName: name,
  };
}

/** A price that may not be the real one is no change. */
function suggestionsFrom(
  subject: DecisionSubject,
  changes: readonly ListingChange[],
  item: string,
): SuggestedDecision[] {
  return changes.flatMap((change) => {
    const kind = KINDS[change.kind];
    if (!kind || change.doubt !== undefined) return [];
    const { after, before, was, now } = change;
    const what = kind === 'image' ? '' : `${was} → ${now}`.slice(0, LONGEST_WORDS);
    const key = [item, change.kind, change.priceKind ?? '', after].join('|');
    return [{ key, subject, kind, what, after, before }];
  });
}

async function notYetNoted(
  db: Database,
  suggested: readonly SuggestedDecision[],
): Promise<SuggestedDecision[]> {
  const declined = new Set(await declinedDecisions(db));
  const shops = [...new Set(suggested.map(({ subject }) => subject.shop))];
  const noted = (await Promise.all(shops.map((shop) => decisionsOfShop(db, shop)))).flat();
  const kept = new Map<string, SuggestedDecision>();
  for (const one of suggested.toSorted((a, b) => b.before - a.before)) {
    // A list price and a shown price that moved together are one decision.
    const asOne = [one.subject.subject, one.kind, one.after].join('|');
    const isNew = !declined.has(one.key) && !noted.some((decision) => isSame(decision, one));
    if (isNew && !kept.has(asOne)) kept.set(asOne, one);
  }
  return [...kept.values()];
}

function isSame(decision: Decision, { subject, kind, after, before }: SuggestedDecision): boolean {
  return (
    decision.subject === subject.subject &&
    decision.kind === kind &&
    decision.at >= after - SAME_CHANGE &&
    decision.at <= before + SAME_CHANGE
  );
}
