/**
 * Version 1 of the database (2026-11). Only keys and indexes stand here; a released version is
 * never edited, a change is a new file.
 */
export const SCHEMA_V1 = {
  /** the capture log: append-only, in the order of `seq` */
  captures: '++seq, track',
  /** the newest capture of every track, so that a repeated reading is noticed without reading it */
  tracks: '&track',
  /** year chunks, folded from the log, rebuildable at any time */
  years: '&key, subject',
  listings: '&[item+firstSeen], lastSeen',
  alerts: '&id, day',
  notes: '&id, item',
  /** review rows with their verdicts; no buyer and no order number is in them */
  reviews: '&[shop+key], [shop+firstSeen]',
  /** the last look at each page kind of each shop, whether it was stored or not */
  looks: '&key',
  /** how far the log is folded, and the salt of order numbers */
  meta: '&key',
} as const;
