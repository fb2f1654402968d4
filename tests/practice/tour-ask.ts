import type { Page } from 'playwright-core';
import type { PageId } from '../../utils/model/page-id.ts';
import type { ListingRow, ShopRow } from '../../utils/model/panel-view.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { PageStatus } from '../../utils/model/today.ts';
import { askBackground } from '../browser/ask-background.ts';
import { eventually, hold, type Tour } from './tour-step.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
};

/** Waits until the background says that a page of this kind was read after `since`. */
export async function readSince(tour: Tour, kind: PageId, since: number): Promise<PageStatus> {
  const status = await eventually(
    async () => {
      const { pages } = await askBackground(tour.screen, 'today.get', {});
      // One entry a shop; the real day belongs to another shop than the rest.
      return pages.find(({ page, readAt }) => page === kind && (readAt ?? 0) >= since);
    },
    (seen) => seen !== undefined,
    `The page ${tour.page.url()} was opened, but nothing says that it was read.`,
  );
  hold(status !== undefined, `Today's list has no page of the kind ${kind}.`);
  return status;
}

/** What the reader sees on a tab right now. */
export async function readingOn(tour: Tour, page: Page): Promise<Reading> {
  const url = page.url();
  const tabId = await tour.screen.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  hold(tabId !== null, `The extension does not see the tab at ${url}.`);
  const reading = await askBackground(tour.screen, 'tab.reading', { tabId });
  hold(reading !== null, `No reader answers on ${url}.`);
  return reading;
}

export async function shopNamed(tour: Tour, name: string): Promise<ShopRow> {
  const shops = await askBackground(tour.screen, 'shop.list', {});
  const shop = shops.find((row) => row.name === name);
  hold(shop !== undefined, `Of the shop ${name} nothing is stored.`);
  return shop;
}

export function snapshotRows(tour: Tour): Promise<ListingRow[]> {
  return askBackground(tour.screen, 'listing.list', {});
}
