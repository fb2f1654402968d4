import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where real captured pages lie beside the project, on machines that have them. */
export const SHARED = resolve(import.meta.dirname, '../../../shared/pages');
export const PRESENT = existsSync(SHARED);
if (!PRESENT) console.log(`Skipped: there are no captured pages at ${SHARED}.`);

/** A morning after every captured page. */
export const AT = Date.parse('2026-09-17T08:40:00+08:00');
