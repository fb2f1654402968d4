import type { Instant } from '../../model/day';
import type { PageId } from '../../model/page-id';
import type { Reading, Trouble } from '../../model/reading';
import { pageAt } from '../page-addresses';
import { checkPayload } from './check-payload';
import { type PayloadData, payloadData } from './payload-data';
import { PAYLOADS } from './payload-registry';

/**
 * Reads the text of a stored payload file (JSON, script, table of commas) as the page at an
 * address would show it; null where no reader claims the address. For files that the operator
 * gives, never for what a page holds.
 */
export function readPayload(text: string, url: string, now: Instant): Reading | null {
  const page = payloadPageAt(url);
  if (!page) return null;
  const frame = { page, url, takenAt: now };
  const found = payloadData(text);
  if ('refused' in found) return { ...frame, ...nothing(refusal(found.refused)) };
  const address = new URL(url);
  for (const { page: kind, since, read } of PAYLOADS) {
    const yielded = kind === page ? read({ ...found, url: address, now }) : null;
    if (yielded) {
      const { region: _none, ...rest } = yielded;
      const trouble = [...rest.trouble, ...checkPayload(page, rest.parts)];
      return { ...frame, layout: since, ...rest, trouble };
    }
  }
  return { ...frame, ...nothing({ field: 'page', why: 'no-figures' }) };
}

/** The page kind that an address stands for: a page's own, or that of an address of its data. */
export function payloadPageAt(url: string): PageId | null {
  const page = pageAt(url);
  if (page || !URL.canParse(url)) return page;
  const { hostname, pathname } = new URL(url);
  const claim = PAYLOADS.find(({ endpoint }) => endpoint?.test(hostname + pathname));
  return claim?.page ?? null;
}

function refusal(why: Extract<PayloadData, { refused: string }>['refused']): Trouble {
  const large = why === 'too-large' || why === 'too-deep';
  return { field: 'page', why: large ? 'too-large' : 'no-figures', detail: `data ${why}` };
}

function nothing(trouble: Trouble): Omit<Reading, 'page' | 'url' | 'takenAt'> {
  return {
    layout: 'none',
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [],
    trouble: [trouble],
  };
}
