import type { SnapshotOutcome } from '../model/data-source';
import { canSnapshot, type PageId } from '../model/page-id';
import type { PageScript } from '../model/page-script';
import { partOf, type Reading } from '../model/reading';
import { readingSchema } from '../model/reading-schema';
import { chosenLook } from '../platform/chosen-look';
import { inject, injectSpeaking } from '../platform/inject';
import { askReader, MessageError } from '../platform/messages';
import { tabUrl } from '../platform/tabs';
import { mayBeHeaded } from '../sites/headed-pages';
import { pageAt } from '../sites/page-addresses';
import { readerScriptOf } from '../sites/reader-scripts';
import type { Database } from '../store/database';
import type { Asker } from './answer-message';
import type { Morning } from './morning';
import { isSwitchedOn } from './optional-sites';
import { isTaughtPage } from './teaching';

/** What is drawn with more words than the browser knows; see utils/packaging/split-words.ts. */
const SPEAKING: ReadonlySet<PageScript> = new Set(['panel', 'teach', 'teach-question']);

/** Brings the reader into the page that asked for it. False where the address is not claimed. */
export async function readerOf(page: PageId, url: string, from: Asker): Promise<boolean> {
  const isHere = pageAt(url) === page || mayBeHeaded(url, page);
  if (from.tabId === null || !isHere || !(await isSwitchedOn(page))) return false;
  return inject(from.tabId, readerScriptOf(page), from.frameId);
}

/** Shows what a frame read to the page around it, whose panel speaks for both. */
export async function tellPageAround(reading: Reading, from: Asker): Promise<void> {
  if (from.tabId === null || from.frameId === 0) return;
  // The page around may have no reader yet; the frame's next reading will find it.
  await askReader(from.tabId, 'reading.framed', { reading }).catch(() => undefined);
}

/** Opens the panel in a tab, or closes it where it is open. False where nothing can be read. */
export async function openPanel(db: Database, tabId: number | null): Promise<boolean> {
  return tabId !== null && (await pageOf(db, tabId)) !== null && (await draw(tabId, 'panel'));
}

type BroughtScript =
  | 'teach'
  | 'teach-question'
  | 'taught-reader'
  | 'taught-page-reader'
  | 'sample'
  | 'review-marks';

/** Runs a script that the operator asked for in a tab. False where we may not be in its page. */
export async function bringInto(
  tabId: number | null,
  script: BroughtScript,
  frameId = 0,
): Promise<boolean> {
  return tabId !== null && draw(tabId, script, frameId);
}

/** Where the operator chose another look or language, that stands in the page first. */
async function draw(tabId: number, script: PageScript, frameId = 0): Promise<boolean> {
  const look = await chosenLook();
  if (look) await inject(tabId, 'page-look', frameId);
  if (!SPEAKING.has(script)) return inject(tabId, script, frameId);
  return injectSpeaking(tabId, script, { frameId, language: look?.language ?? 'browser' });
}

/** The kind of page in a tab; null where nothing is read or its address is not ours to see. */
export async function pageOf(db: Database, tabId: number): Promise<PageId | null> {
  const url = await tabUrl(tabId);
  if (url === null) return null;
  const known = pageAt(url) ?? ((await isTaughtPage(db, url)) ? 'taught.page' : null);
  return known ?? (mayBeHeaded(url) ? headedIn(tabId, url) : null);
}

/** What a page is taken for whose headings only its own reader sees. */
async function headedIn(tabId: number, url: string): Promise<PageId | null> {
  const reading = checked(await askReader(tabId, 'reading.current', {}).catch(() => null));
  return reading && mayBeHeaded(url, reading.page) ? reading.page : null;
}

/** What a tab shows right now; null where no reader is in it. */
export async function readingOf(db: Database, tabId: number): Promise<Reading | null> {
  const page = await pageOf(db, tabId);
  if (page === null) return null;
  try {
    return checked(await askReader(tabId, 'reading.current', {}));
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    // The page was open before the extension was: its reader has to be brought in first.
    if (!(await inject(tabId, readerScriptOf(page)))) return null;
    return checked(await askReader(tabId, 'reading.current', {}).catch(() => null));
  }
}

/** The answer of a tab passes the same door as what a page sends by itself. */
function checked(reading: unknown): Reading | null {
  const parsed = readingSchema().safeParse(reading);
  return parsed.success ? parsed.data : null;
}

/** Takes a snapshot of the item or the list in a tab, for whoever is not in the page itself. */
export async function requestSnapshot(
  db: Database,
  tabId: number,
  morning: Morning,
): Promise<SnapshotOutcome> {
  const url = await tabUrl(tabId);
  if (url === null || !canSnapshot(pageAt(url))) return { ok: false, why: 'not-an-item-page' };
  const reading = await readingOf(db, tabId);
  return reading
    ? storeSnapshot(db, morning, reading, { url, tabId })
    : { ok: false, why: 'no-reader' };
}

/** Keeps a snapshot, and of an item what can be seen of its main pictures. */
export async function storeSnapshot(
  db: Database,
  morning: Morning,
  reading: Reading,
  { url, tabId }: Pick<Asker, 'url' | 'tabId'>,
): Promise<SnapshotOutcome> {
  const outcome = await morning.snapshot(reading, url);
  const listing = partOf(reading, 'listing')?.listing;
  if (!outcome.ok || !('item' in outcome) || !listing || tabId === null) return outcome;
  const { keepPicturesSeen } = await import('./picture-keeping');
  const pictures = await keepPicturesSeen(db, morning, listing, tabId, outcome.takenAt);
  return { ...outcome, pictures };
}
