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

const PAGE_NAME = /\.(?:html?|xhtml)$/i;

/** Whether a file is a payload: it is not named as a page, and does not begin with a tag. */
export function isPayload(file: string, text: string): boolean {
  return !PAGE_NAME.test(file) && !/^\s*</.test(text.slice(0, 2000));
}
