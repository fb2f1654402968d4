import { itemKey, type Listing, type ListingChange, type ListingVersion } from '../model/listing';
import type { Note } from '../model/note';
import type { ListingPanel } from '../model/panel-view';
import type { Reading } from '../model/reading';
import { listingChanges } from './listing-changes';

export interface ListingPanelInput {
  reading: Reading;
  /** the reading's own listing */
  listing: Listing;
  /** every stored version of the item, newest first */
  versions: readonly ListingVersion[];
  notes: Note[];
}

/** Older differences than these are in the list of snapshots, not in the panel. */
const HISTORY_LENGTH = 50;

/**
 * The panel of a rival's item: what stands on the page now, how it differs from the newest stored
 * version, and how the stored versions differ from each other, newest first.
 */
export function buildListingPanel(input: ListingPanelInput): ListingPanel {
  const { reading, listing, versions, notes } = input;
  const newest = versions[0];
  return {
    kind: 'listing',
    item: itemKey(listing),
    listing,
    takenAt: reading.takenAt,
    firstSeen: versions.at(-1)?.firstSeen ?? null,
    lastSeen: newest?.lastSeen ?? null,
    versions: versions.length,
    sinceLast: listingChanges(versions, { listing, takenAt: reading.takenAt }),
    history: history(versions),
    notes,
    trouble: reading.trouble,
  };
}

function history(versions: readonly ListingVersion[]): ListingChange[] {
  const changes: ListingChange[] = [];
  for (const [i, { listing, firstSeen }] of versions.entries()) {
    if (changes.length >= HISTORY_LENGTH) break;
    changes.push(...listingChanges(versions.slice(i + 1), { listing, takenAt: firstSeen }));
  }
  return changes.slice(0, HISTORY_LENGTH);
}
