import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_ADDRESSES } from '../../utils/sites/page-addresses.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MATCHES = Object.values(PAGE_ADDRESSES).flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** A popup with one line in it, and no script. */
const POPUP = `<!doctype html><meta charset="utf-8"><title>empty</title>
<body style="width: 380px"><p>今日提醒</p></body>`;

/**
 * The floor: an extension that does nothing on the same hosts, with an empty script in each page,
 * an empty worker and a popup of one line. Gives its folder.
 */
export function makeEmptyExtension(): string {
  const folder = temporaryFolder('empty');
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: MATCHES, js: ['page.js'], run_at: 'document_idle' }],
    }),
    'background.js': '',
    'page.js': '(() => {})();',
    'popup.html': POPUP,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
