import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadPage, startPage } from './start-page.ts';

const USAGE = 'usage: npm run new:page -- SITE PAGE [--sample FILE] [--url URL]';

/** Exit 0 with what was made and what is left to do, 2 for bad input. */
function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sample: { type: 'string' }, url: { type: 'string' } },
    });
    const [site, page, ...more] = positionals;
    if (!site || !page || more.length > 0) throw new BadPage(USAGE);
    // npm changes the folder; a relative path is meant from where the command was given.
    const file = values.sample && resolve(process.env.INIT_CWD ?? '.', values.sample);
    const root = resolve(import.meta.dirname, '../..');
    const made = startPage(root, {
      site,
      page,
      ...(values.url && { url: values.url }),
      ...(file && { sample: readFileSync(file, 'utf8') }),
    });
    process.stdout.write(`${made.join('\n')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
}

process.exitCode = main();
