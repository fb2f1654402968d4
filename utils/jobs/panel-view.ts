import { buildFiguresPanel } from '../insights/figures-panel';
import { buildHomePanel } from '../insights/home-panel';
import { healthPrefix } from '../insights/page-health';
import { staleFigures, withStale } from '../insights/stale-figures';
import { addDays, dayOf } from '../model/day';
import type { SettlingHours } from '../model/ledger';
import { itemKey } from '../model/listing';
import type { FiguresPanel, HomePanel, PanelView } from '../model/panel-view';
import { partOf, type Reading, stoppingTrouble } from '../model/reading';
import { seriesScope } from '../model/scope';
import { rowSubject } from '../model/series-subject';
import { buildListingPanel } from '../rivals/listing-panel';
import type { Database } from '../store/database';
import { healthUnder } from '../store/health';
import { versionsOf } from '../store/listings';
import { notesOf } from '../store/notes';
import { promoChanges } from '../store/promo-changes';
import { yearsOfSubject } from '../store/years';
import { journalPlace } from './decision-place';
import { deskPanel } from './desk-panel';
import { judgedRows } from './judged-rows';
import { storedDays } from './list-shops';
import { loadAllSeries } from './load-series';
import { shopOfReading } from './member-shop';
import { healthPlace } from './note-health';
import { settlingOf } from './series-facts';
import { HISTORY_DAYS, shopMoved } from './shop-moved';
import { shopSubject } from './subjects';

/** What the panel shows for a reading: the page's own figures set beside what is stored. */
export async function panelView(db: Database, reading: Reading): Promise<PanelView> {
  if (stoppingTrouble(reading)) return viewOf(db, reading);
  const [view, journal, desk] = await Promise.all([
    viewOf(db, reading),
    journalPlace(db, reading),
    deskPanel(db, reading),
  ]);
  return { ...view, ...(journal && { journal }), ...(desk && { desk }) };
}

async function viewOf(db: Database, reading: Reading): Promise<PanelView> {
  const { page, trouble, takenAt } = reading;
  if (stoppingTrouble(reading)) return { kind: 'stopped', page, trouble };
  if (partOf(reading, 'listing')) return listingView(db, reading);
  if (partOf(reading, 'reviews')) {
    const judged = await judgedRows(db, reading);
    const hidden = judged.filter(({ verdict }) => verdict.hidden).length;
    const bad = judged.filter(({ verdict }) => verdict.bad).length - hidden;
    return { kind: 'reviews', takenAt, judged, bad, hidden, trouble };
  }
  const stale = staleFigures(await healthUnder(db, healthPrefix(healthPlace(reading))), reading);
  const whole = withStale(reading, stale);
  const view = page === 'sycm.home' ? await homeView(db, whole) : await figuresView(db, whole);
  const settling = await settlingOfPage(db, reading);
  return {
    ...view,
    ...(Object.keys(stale).length > 0 && { stale }),
    ...(Object.keys(settling).length > 0 && { settling }),
  };
}

/** The habit of what the page speaks of: the shop, or the first row where it shows rows alone. */
async function settlingOfPage(db: Database, reading: Reading): Promise<SettlingHours> {
  const { shop, scope, takenAt } = reading;
  if (!shop || scope.period.kind !== 'day') return {};
  const subject = (await shopOfReading(db, reading)) ?? shopSubject(shop);
  const ofShop = reading.parts.some((part) => part.kind === 'metrics' && !part.subject);
  const row = partOf(reading, 'table')?.rows.find(({ subtotal }) => !subtotal)?.subject;
  const asked = ofShop || !row ? subject : rowSubject(subject, row);
  return settlingOf(db, asked, seriesScope(scope), takenAt);
}

async function figuresView(db: Database, reading: Reading): Promise<FiguresPanel> {
  const moved = await shopMoved(db, reading);
  return { ...buildFiguresPanel(reading), ...(moved.length > 0 && { moved }) };
}

async function homeView(db: Database, reading: Reading): Promise<HomePanel> {
  const { shop, scope, takenAt } = reading;
  if (!shop) return buildHomePanel({ reading, series: {}, daysStored: 0 });
  const subject = shopSubject(shop);
  const until = scope.period.kind === 'day' ? scope.period.day : dayOf(takenAt);
  const from = addDays(until, -HISTORY_DAYS);
  const series = await loadAllSeries(db, subject, seriesScope(scope), from, until);
  const daysStored = storedDays(await yearsOfSubject(db, subject)).length;
  return buildHomePanel({ reading, series, daysStored, changes: await promoChanges(db) });
}

async function listingView(db: Database, reading: Reading): Promise<PanelView> {
  const listing = partOf(reading, 'listing')?.listing;
  if (!listing) return { kind: 'stopped', page: reading.page, trouble: reading.trouble };
  const item = itemKey(listing);
  const [versions, notes] = await Promise.all([versionsOf(db, item), notesOf(db, item)]);
  return buildListingPanel({ reading, listing, versions, notes });
}
