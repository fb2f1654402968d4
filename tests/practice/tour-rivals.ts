import type { ListingChange } from '../../utils/model/listing.ts';
import { partOf } from '../../utils/model/reading.ts';
import { askBackground } from '../browser/ask-background.ts';
import { findInShadow, shadowText } from '../browser/shadow.ts';
import { CATALOGUE } from './shop/catalogue.ts';
import { listingOf, type PracticeListing } from './shop/listings.ts';
import { readingOn, snapshotRows } from './tour-ask.ts';
import { makeHappen } from './tour-practice-home.ts';
import { eventually, hold, type Tour, type TourStep } from './tour-step.ts';

/** One rival of each layout: old and new, Taobao and Tmall. */
const RIVALS = CATALOGUE.slice(0, 4).map(({ id }) => id);

export const snapshotRivals: TourStep = {
  title: 'Four rivals, old and new pages of Taobao and Tmall: one click takes a snapshot of each',
  async walk(tour) {
    const lines: string[] = [];
    for (const id of RIVALS) {
      const item = rival(tour, id, 0);
      await openItem(tour, item);
      const row = await takeSnapshot(tour, item);
      lines.push(`${row.item} ${item.layout}: ${row.title}, ${await pricesOn(tour)}`);
    }
    await tour.picture(tour.page, 'rival-snapshot');
    return lines;
  },
};

export const rivalsMoved: TourStep = {
  title: 'The rivals move; the panel says what changed since you last looked',
  async walk(tour) {
    await makeHappen(tour, 'rivals-move');
    const lines: string[] = [];
    for (const id of RIVALS) {
      const item = rival(tour, id, 1);
      await openItem(tour, item);
      const reading = await readingOn(tour, tour.page);
      const view = await askBackground(tour.screen, 'panel.view', { reading });
      hold(view.kind === 'listing', `The panel shows ${view.kind} on an item page.`);
      const kinds = new Set(view.sinceLast.map(({ kind }) => kind));
      for (const kind of ['title', 'price', 'main-image'] as const)
        hold(kinds.has(kind), `${item.title}: the panel does not say that the ${kind} changed.`);
      lines.push(`${item.shopName}: ${view.sinceLast.map(changeLine).join('; ')}`);
      if (id !== RIVALS[1]) await takeSnapshot(tour, item);
      else {
        await showPanel(tour);
        await takeSnapshot(tour, item, '.panel .snapshot button');
      }
    }
    return lines;
  },
};

function rival(tour: Tour, id: string, moves: number): PracticeListing {
  const item = listingOf(tour.practice.seed, id, moves);
  hold(item !== null, `The practice console sells no item ${id}.`);
  return item;
}

async function openItem(tour: Tour, item: PracticeListing): Promise<void> {
  await tour.page.goto(`https://${item.host}/item.htm?id=${item.id}`);
  // The launcher comes once the page has settled; price and counters arrive late.
  await findInShadow(tour.page, { selector: '.bar button' });
  const title = partOf(await readingOn(tour, tour.page), 'listing')?.listing.title;
  hold(title === item.title, `The page's title is ${item.title}, but ${title} was read.`);
}

/** Clicks the launcher's or the panel's button and waits until the list of snapshots has it. */
async function takeSnapshot(
  tour: Tour,
  item: PracticeListing,
  selector = '.bar button:nth-child(2)',
) {
  const before = Date.now();
  await (await findInShadow(tour.page, { selector })).click();
  const rows = await eventually(
    () => snapshotRows(tour),
    (all) => all.some((row) => row.item.endsWith(`:${item.id}`) && row.lastSeen >= before),
    `The snapshot of ${item.id} did not arrive in the list.`,
  );
  const row = rows.find((one) => one.item.endsWith(`:${item.id}`));
  hold(row?.title === item.title, `The snapshot of ${item.id} has another title: ${row?.title}`);
  return row;
}

async function pricesOn(tour: Tour): Promise<string> {
  const listing = partOf(await readingOn(tour, tour.page), 'listing')?.listing;
  return (listing?.prices ?? []).map(({ kind, raw }) => `${kind} ${raw}`).join(', ');
}

async function showPanel(tour: Tour): Promise<void> {
  await (await findInShadow(tour.page, { selector: '.bar button' })).click();
  await findInShadow(tour.page, { selector: '.panel .change-list > li' });
  const text = await shadowText(tour.page);
  hold(text.includes('→'), 'The panel is open but shows no change from one value to another.');
  await tour.picture(tour.page, 'rival-moved');
}

function changeLine({ kind, was, now, added = [], removed = [] }: ListingChange): string {
  if (kind === 'title')
    return `title ${[...removed.map((w) => `−${w}`), ...added.map((w) => `+${w}`)].join(' ')}`;
  return kind.endsWith('image') || kind === 'images' ? kind : `${kind} ${was} → ${now}`;
}
