import { z } from 'zod';

// The content policy of extension pages forbids code from text, so zod must not try to make any.
z.config({ jitless: true });

/** Control characters have no place in a figure, a title or a name; they would break packing. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Page text of a bounded length with control characters taken out. */
export function pageText(max: number) {
  return z
    .string()
    .max(max)
    .transform((text) => text.replace(CONTROL, ''));
}

export const instantSchema = z
  .number()
  .int()
  .min(Date.UTC(2003, 4, 10))
  .max(Date.UTC(2100, 0, 1));

export const daySchema = z.iso.date();

export const httpsUrlSchema = z
  .string()
  .max(4096)
  .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', 'not an https URL');

/** What `make` gives, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
