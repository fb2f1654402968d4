import { describe, expect, it } from 'vitest';
import type { Listing, ListingVersion } from '../../../utils/model/listing';
import type { Reading } from '../../../utils/model/reading';
import { buildListingPanel } from '../../../utils/rivals/listing-panel';
import { isOwnShop } from '../../../utils/rivals/own-shop';
import { listingOf } from './listing-of';

const version = (title: string, firstSeen: number, lastSeen: number): ListingVersion => ({
  item: 'tmall:601234567890',
  firstSeen,
  lastSeen,
  looks: 2,
  listing: listingOf({ title }),
});

function panel(listing: Listing, versions: ListingVersion[]) {
  const reading: Reading = {
    page: 'tb.item',
    layout: '2024-06',
    url: 'https://detail.tmall.com/item.htm?id=601234567890',
    takenAt: 900,
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'listing', listing }],
    trouble: [{ field: 'sales', why: 'field-missing' }],
  };
  return buildListingPanel({ reading, listing, versions, notes: [] });
}

describe('the panel of a rival’s item', () => {
  it('before the first snapshot', () => {
    expect(panel(listingOf(), [])).toMatchObject({
      item: 'tmall:601234567890',
      takenAt: 900,
      firstSeen: null,
      lastSeen: null,
      versions: 0,
      sinceLast: [],
      history: [],
      trouble: [{ field: 'sales', why: 'field-missing' }],
    });
  });

  it('sets the page against the newest version, and the versions against each other', () => {
    const view = panel(listingOf({ title: '秋款连衣裙' }), [
      version('夏款连衣裙', 500, 600),
      version('春款连衣裙', 300, 400),
      version('冬款连衣裙', 100, 200),
    ]);
    expect(view).toMatchObject({ firstSeen: 100, lastSeen: 600, versions: 3 });
    expect(view.sinceLast).toMatchObject([
      { kind: 'title', added: ['秋款'], removed: ['夏款'], after: 600, before: 900 },
    ]);
    expect(view.history).toMatchObject([
      { added: ['夏款'], removed: ['春款'], after: 400, before: 500 },
      { added: ['春款'], removed: ['冬款'], after: 200, before: 300 },
    ]);
  });

  it('keeps the fifty newest differences', () => {
    const versions = Array.from({ length: 80 }, (_, i) => version(`${i}号`, 1_000 - i, 1_000 - i));
    expect(panel(listingOf(), versions).history).toHaveLength(50);
  });
});

describe('own shop', () => {
  it.each([
    ['某某旗舰店', ['别家', '某某旗舰店'], true],
    [' 某某 旗舰店', ['某某旗舰店'], true],
    ['ＡＢＣ旗舰店', ['abc旗舰店'], true],
    ['某某旗舰店', ['某某'], false],
    ['', [''], false],
    ['某某旗舰店', [], false],
  ])('%s among %o: %s', (name, own, expected) => {
    expect(isOwnShop(listingOf({ shop: { name } }), own)).toBe(expected);
  });

  it('an item without a shop is nobody’s', () => {
    expect(isOwnShop(listingOf({ shop: undefined }), [''])).toBe(false);
  });
});
