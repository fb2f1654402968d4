import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pageAt } from '../../utils/sites/page-addresses.ts';
import { decodePage } from './decode-page.ts';
import { isPayload, openPayloads } from './open-payloads.ts';
import { NoBrowser, openReader } from './open-reader.ts';

const USAGE = 'usage: npm run --silent read -- FILE --url URL [--at ISO-TIME]';

/** Wrong input, told in one plain line. */
class BadInput extends Error {}

interface Order {
  file: string;
  bytes: Uint8Array;
  url: string;
  at: number;
}

/** Exit 0 with the reading as JSON, 3 where no reader claims the address, 2 for bad input. */
async function main(): Promise<number> {
  try {
    const order = orderFrom(process.argv.slice(2));
    const reading = await readOrder(order);
    process.stdout.write(`${JSON.stringify(reading ?? { page: null }, null, 2)}\n`);
    return reading ? 0 : 3;
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof NoBrowser)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function readOrder({ file, bytes, url, at }: Order) {
  const text = decodePage(bytes);
  if (isPayload(file, text)) return (await openPayloads()).readPayload(text, url, at);
  if (pageAt(url) === null) return null;
  const reader = await openReader();
  try {
    return await reader.read(bytes, url, at);
  } finally {
    await reader.close();
  }
}

function orderFrom(args: string[]): Order {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (!file || positionals.length > 1 || !values.url) throw new BadInput(USAGE);
  const bytes = bytesOf(file);
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol))
    throw new BadInput(`not a web address: ${values.url}`);
  return { file, bytes, url: values.url, at: momentOf(values.at) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, at: { type: 'string' } },
    });
  } catch {
    throw new BadInput(USAGE);
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    // npm changes the folder; a relative path is meant from where the command was given.
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new BadInput(`cannot read ${file}: ${code}`);
  }
}

/** ISO 8601 with a clock time; a time without a zone is Shanghai's. */
function momentOf(at: string | undefined): number {
  if (at === undefined) return Date.now();
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(at) ? at : `${at}+08:00`;
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) ? Date.parse(zoned) : Number.NaN;
  if (Number.isNaN(moment)) throw new BadInput(`not an ISO time: ${at}`);
  return moment;
}

process.exitCode = await main();
