import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../run/ensure-browsers.ts';
import { whenToldToEnd } from '../run/when-told-to-end.ts';
import { closeBenchBrowsers } from './bench-browser.ts';
import type { BenchRun } from './bench-result.ts';
import { GROUPS, groupsNamed, measureGroups, SET_NAMES } from './groups.ts';
import { groupText } from './print-results.ts';
import { storeRun } from './store-run.ts';

const USAGE = `Usage: npm run bench -- [group ...] [--json] [--store]
  group    ${GROUPS.join(', ')}, ${SET_NAMES.join(', ')}; all of them when none is named
  --json   prints JSON and nothing else
  --store  keeps the result in docs/bench
A missed goal is printed as missed; the exit code is 0 unless the measurement itself fails.`;

process.exitCode = await bench(process.argv.slice(2));

/** Measures what is asked for, prints it, and gives the exit code. */
async function bench(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  whenToldToEnd(() => void closeBenchBrowsers().finally(() => process.exit(1)));
  const tell = (line: string) => console.error(line);
  try {
    ensureBrowsers({ firefox: false });
    const run = await measureGroups(asked.groups, tell);
    console.log(asked.json ? JSON.stringify(run, null, 2) : runText(run));
    if (asked.store) tell(`Stored in ${storeRun(run)}.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, store: { type: 'boolean' } },
    });
    const named = positionals.map(groupsNamed);
    if (!named.every((groups) => groups !== null)) return null;
    const groups = named.length > 0 ? named.flat() : [...GROUPS];
    return { groups, json: values.json === true, store: values.store === true };
  } catch {
    return null;
  }
}

function runText({ machine, groups }: BenchRun): string {
  const { processor, cores, system, chromium } = machine;
  const missed = groups.flatMap(({ group, figures }) =>
    figures.filter(({ holds }) => holds === false).map(({ what }) => `${group} ${what}`),
  );
  const sum = missed.length > 0 ? `Goals missed: ${missed.join('; ')}.` : 'Every goal is met.';
  return [
    `${processor}, ${cores} cores, ${system}; ${chromium}. Milliseconds are information only.`,
    ...groups.map(groupText),
    sum,
  ].join('\n\n');
}
