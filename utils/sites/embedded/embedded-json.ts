import { type EmbeddedValue, findEmbedded } from './find-embedded';
import { jsonAt } from './json-at';

/** As `embeddedValue`, for data that pages print as JSON: costs a page far fewer bytes. */
export function embeddedJson(source: Document | string, name: string): EmbeddedValue {
  return findEmbedded(source, name, jsonAt);
}
