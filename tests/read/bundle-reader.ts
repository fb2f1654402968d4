import { resolve } from 'node:path';
import { build } from 'vite';

/** The name under which the bundle puts the entry's exports. */
export const READER_GLOBAL = 'zhangguiReader';

/** The reader as one script, bundled in memory from the sources that the extension is built from. */
export async function bundleReader(
  entry = resolve(import.meta.dirname, 'reader-entry.ts'),
): Promise<string> {
  const result = await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: READER_GLOBAL, fileName: 'reader' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the reader could not be bundled');
  return chunk.code;
}
