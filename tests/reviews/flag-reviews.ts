import './typescript-hooks.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadReviewFile, fileReviews } from './review-texts.ts';

const USAGE = 'usage: npm run --silent flag-reviews -- FILE.csv|.json [--text-column NAME]';
/** Lines that are handed to the pipe in one go. */
const LINES = 500;

/** Prints one JSON line a review. Exit 0, or 2 with one plain sentence for bad input. */
async function main(): Promise<number> {
  try {
    const { file, column } = orderFrom(process.argv.slice(2));
    const reviews = fileReviews(bytesOf(file), column);
    const { flagged } = await import('./flagged.ts');
    for (let at = 0; at < reviews.length; at += LINES) {
      const lines = reviews
        .slice(at, at + LINES)
        .map(({ text, goods }) => JSON.stringify(flagged(text, goods)));
      await written(`${lines.join('\n')}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof BadReviewFile)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function orderFrom(args: string[]): { file: string; column: string | undefined } {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new BadReviewFile(USAGE);
  return { file, column: values['text-column'] };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { 'text-column': { type: 'string' } },
    });
  } catch {
    throw new BadReviewFile(USAGE);
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    // npm changes the folder; a relative path is meant from where the command was given.
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new BadReviewFile(`cannot read ${file}: ${code}`);
  }
}

/** Waits until the pipe has taken the text, so that a long file does not pile up in memory. */
function written(text: string): Promise<void> {
  return new Promise((done, failed) =>
    process.stdout.write(text, (error) => (error ? failed(error) : done())),
  );
}

// a reader that closes early (`| head`) wants no more
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
