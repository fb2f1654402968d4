import type { Instant } from '../model/day';
import type { Reading } from '../model/reading';
import { readPages } from './read-pages';
import { PAGES } from './registry';
import { finish } from './steps';

/** Reads the page that a document shows at once, or null where no reader claims the address. */
export function readPage(document: Document, url: string, now: Instant): Reading | null {
  return finish(readPages(PAGES, document, url, now));
}
