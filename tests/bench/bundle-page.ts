import { build } from 'vite';

/** Bundles a TypeScript file for a page, as the shipped build is: one script, minified. */
export async function bundlePage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'benchPage' },
    },
  });
  const chunk = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`nothing was bundled from ${entry}`);
  return chunk.code;
}
