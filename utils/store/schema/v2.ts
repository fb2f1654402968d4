/**
 * Version 2 of the database (2026-11): what is beside the figures themselves. Tables of version 1
 * are kept as they are.
 */
export const SCHEMA_V2 = {
  /** how each field of each page has been read lately */
  health: '&key, lookedAt',
  /** figures that the operator taught, by what they mean */
  taught: '&id, host',
} as const;
