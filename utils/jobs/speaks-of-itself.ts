import type { Reading } from '../model/reading';
import { mayBeHeaded } from '../sites/headed-pages';
import { pageAt } from '../sites/page-addresses';

/** A page may only speak of itself, and as the kind of page that its address says it is. */
export function speaksOfItself(reading: Reading, fromUrl: string): boolean {
  return (
    URL.canParse(fromUrl) &&
    new URL(fromUrl).hostname === new URL(reading.url).hostname &&
    ((pageAt(reading.url) ?? 'taught.page') === reading.page ||
      mayBeHeaded(reading.url, reading.page))
  );
}
