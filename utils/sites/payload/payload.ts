import type { Instant } from '../../model/day';
import type { PageId } from '../../model/page-id';
import type { LiteralValue } from '../embedded/parse-literal';
import type { PageYield } from '../page';

/**
 * What the reader of a stored payload is given: the data of one file, the address that the
 * operator says it belongs to, and the moment.
 */
export interface PayloadContext {
  /** the whole of a JSON file, the rows of a CSV file, else the first value that the script assigns */
  data: LiteralValue;
  /** every value that a script assigns, by name: `_DATA_Detail`, `g_config`, `module.exports` */
  named: ReadonlyMap<string, LiteralValue>;
  url: URL;
  now: Instant;
}

/** One shape of stored data. It is read from files only; nothing of it runs in a page. */
export interface PayloadDefinition {
  /** the kind of page that shows this data */
  page: PageId;
  /** the month in which this shape was first known, `YYYY-MM` */
  since: string;
  /** addresses that give this data themselves, tested on host and path: `rate.tmall.com/list_…` */
  endpoint?: RegExp;
  /** null when the data has another shape */
  read(context: PayloadContext): PageYield | null;
}

export function definePayload(definition: PayloadDefinition): PayloadDefinition {
  return definition;
}
