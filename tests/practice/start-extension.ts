import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD } from '../browser/launch-chromium.ts';
import { ROOT } from '../run/run-tool.ts';

export const PRACTICE_EXTENSION = join(ROOT, '.output/practice-extension');

/**
 * The public half of a key made for the practice copy alone; the private half was never kept.
 * With it the extension has the same id in every clone, so that its icon can be pinned beforehand.
 */
const PRACTICE_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4gaRXiITT/yvYJvLcqkFWl9n2IvZ5uzaRGklOUbsKWucDqRIUj3EHkeMTesxr9jPPPmnTvbGdOAQk3Q41zQVd2SpTImZIr1Ks3d5czoMTNMBz4umcxAbcwuluRx82B0xnRln/H9giKm5Rdqvlwpx/McIYRoRRalSKv9Ibvc2l9jVGk0VtaFWfCwCIInmEAOFRwwUyMbhGMgNjy5CtxWkgFUhP93MzPrARAHNZ0lNZwfMNq39yQoZCitW+ZrJJp+0loD8chFWB5tZQb9GP73viuJcV2sVruBwcQBHQibamyBZe0capG9uR2clgf/NyW9Dw0HoExXlpL6SATuf361GaQIDAQAB';

/**
 * Copies the Chrome build to a place of its own, where the next build does not pull it away from
 * under a running browser, and gives the copy its fixed id. The shipped manifest has no key.
 */
export function makePracticeExtension(): { folder: string; id: string } {
  rmSync(PRACTICE_EXTENSION, { recursive: true, force: true });
  cpSync(CHROME_BUILD, PRACTICE_EXTENSION, { recursive: true });
  const path = join(PRACTICE_EXTENSION, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, key: PRACTICE_KEY }));
  return { folder: PRACTICE_EXTENSION, id: idOf(PRACTICE_KEY) };
}

/** Chromium's own rule: the first 16 bytes of the key's SHA-256, each half byte as a letter a–p. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...hash.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}
