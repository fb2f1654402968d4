import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, type Markup, raw } from './markup.ts';

const FOLDER = join(import.meta.dirname, '..', 'page-scripts');

/** A file of `page-scripts/` as it is. */
export function readScript(name: string): string {
  return readFileSync(join(FOLDER, `${name}.js`), 'utf8');
}

/** The same file inside a page. */
export function inlineScript(name: string): Markup {
  return html`<script>
${raw(readScript(name))}</script>`;
}
