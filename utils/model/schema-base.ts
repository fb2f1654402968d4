import { z } from 'zod';
import { EARLIEST_INSTANT, isHttpsUrl, LATEST_INSTANT, LONGEST_URL } from './plain-shapes';
import { withoutControls } from './shape';

// The content policy of extension pages forbids code from text, so zod must not try to make any.
z.config({ jitless: true });

/** Page text of a bounded length with control characters taken out. */
export function pageText(max: number) {
  return z.string().max(max).transform(withoutControls);
}

export const instantSchema = z.number().int().min(EARLIEST_INSTANT).max(LATEST_INSTANT);

export const daySchema = z.iso.date();

export const httpsUrlSchema = z.string().max(LONGEST_URL).refine(isHttpsUrl, 'not an https URL');
