import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type * as Payloads from '../../utils/sites/payload/read-payload.ts';

/** The readers of payload files. They need no browser. */
export async function openPayloads(): Promise<typeof Payloads> {
  const root = resolve(import.meta.dirname, '../..');
  const entry = resolve(root, 'utils/sites/payload/read-payload.ts');
  const { module } = await runnerImport<typeof Payloads>(entry, {
    root,
    configFile: false,
    logLevel: 'silent',
  });
  return module;
}

const PAGE_NAME = /\.(?:html?|xhtml|mhtml)$/i;
const PAYLOAD_NAME = /\.(?:json|jsonp?|js|csv)$/i;

/** Whether a file is a payload: its name says so, else that it does not begin with a tag. */
export function isPayload(file: string, text: string): boolean {
  if (PAGE_NAME.test(file)) return false;
  return PAYLOAD_NAME.test(file) || !/^\s*</.test(text.slice(0, 2000));
}
