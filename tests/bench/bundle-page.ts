import { build, type UserConfig } from 'vite';

/**
 * Bundles a TypeScript file for a page, as the shipped build is: one script, minified. What draws
 * components needs their plugins and names besides.
 */
export async function bundlePage(
  entry: string,
  more: Pick<UserConfig, 'plugins' | 'resolve' | 'define'> = {},
): Promise<string> {
  const built = await build({
    ...more,
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
