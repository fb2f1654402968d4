import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** Wakes for a message, puts what it was sent into its own database, durable, and answers. */
const WORKER = `
let opening;
const open = () => (opening ??= new Promise((resolve, reject) => {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('values', { autoIncrement: true });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
}));
const put = async (value) => {
  const database = await open();
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('values', 'readwrite', { durability: 'strict' });
    transaction.objectStore('values').put(value);
    transaction.commit();
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
};
chrome.runtime.onMessage.addListener((value, _sender, answer) => {
  put(value).then(() => answer(true));
  return true;
});`;

/** An extension that does nothing but keep what a page's script sends it. Gives its folder. */
export function makePuttingExtension(host: string): string {
  const folder = temporaryFolder('putting');
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'putting',
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [
        { matches: [`https://${host}/*`], js: ['page.js'], run_at: 'document_idle' },
      ],
    }),
    'background.js': WORKER,
    'page.js': '(() => {})();',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
