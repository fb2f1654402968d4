import { once } from './once';
import { PAGE_IDS } from './page-id';
import { url } from './plain-shapes';
import type { BackgroundMessage, ToBackground } from './protocol';
import { readingSchema } from './reading-schema';
import { type Check, oneOf, record, textThat } from './shape';

const EARLY = [
  'page.claimed',
  'reading.record',
  'learned.get',
  'learned.keep',
] as const satisfies readonly BackgroundMessage[];

/** Messages of a page that is being read: it waits for their answer, often of a stopped worker. */
export type EarlyMessage = (typeof EARLY)[number];

const page = oneOf(PAGE_IDS);
const learned = textThat((value) => value.length <= 24_000);

export const readingMessage = once(() =>
  record<ToBackground['reading.record']['send']>({ reading: readingSchema() }),
);

/** What they must look like: checked without loading the checks of all the others. */
export const EARLY_SCHEMAS: { [K in EarlyMessage]: () => Check<ToBackground[K]['send']> } = {
  'page.claimed': () => record<ToBackground['page.claimed']['send']>({ page, url }),
  'reading.record': readingMessage,
  'learned.get': () => record<ToBackground['learned.get']['send']>({ page }),
  'learned.keep': () => record<ToBackground['learned.keep']['send']>({ page, learned }),
};

export function isEarly(type: string): type is EarlyMessage {
  return Object.hasOwn(EARLY_SCHEMAS, type);
}
