/**
 * Version 4 of the database (2026-11): what the desks keep. Tables of earlier versions are kept as
 * they are.
 */
export const SCHEMA_V4 = {} as const;
