import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../run/run-tool.ts';
import type { BenchRun } from './bench-result.ts';
import { GROUPS } from './groups.ts';
import { cells } from './print-results.ts';

const PLACE = join(ROOT, 'docs/bench');
const README = join(PLACE, 'README.md');

/** Between these the newest result stands in the README. */
const BEGIN = '<!-- newest result: written by npm run bench -- --store -->';
const END = '<!-- end of newest result -->';

/**
 * Keeps a run as `docs/bench/<date>.json` and its table in the README there. A second run of the
 * day replaces the groups that it measured and leaves the others. Gives the file's path.
 */
export function storeRun(run: BenchRun): string {
  const day = new Date().toISOString().slice(0, 10);
  const path = join(PLACE, `${day}.json`);
  mkdirSync(PLACE, { recursive: true });
  const known: BenchRun | null = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  const order: Record<string, number> = Object.fromEntries(GROUPS.map((name, i) => [name, i]));
  const kept = known?.groups.filter(({ group }) => run.groups.every((g) => g.group !== group));
  const groups = [...(kept ?? []), ...run.groups].sort(
    (a, b) => (order[a.group] ?? 0) - (order[b.group] ?? 0),
  );
  const merged = { ...run, groups };
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
  writeTable(merged, day);
  return relative(ROOT, path);
}

function writeTable(run: BenchRun, day: string): void {
  const text = readFileSync(README, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${README} has no place for the table`);
  const table = `${BEGIN}\n\n${tableOf(run, day)}\n\n`;
  writeFileSync(README, text.slice(0, begin) + table + text.slice(end));
}

function tableOf({ machine, groups }: BenchRun, day: string): string {
  const rows = groups.flatMap(({ group, figures }) =>
    figures.map((figure) => {
      const [what, ours, floor, ratio, goal, holds] = cells(figure);
      return `| ${group} | ${what} | ${ours} | ${floor} | ${ratio} | ${goal} | ${holds} |`;
    }),
  );
  const loads = groups.map(({ group, load }) => `${group} ${load.toFixed(1)}`).join(', ');
  return [
    `[${day}](${day}.json): ${machine.processor}, ${machine.cores} cores, ${machine.system}, ${machine.chromium}.`,
    `Load of the machine at the start of each group: ${loads}.`,
    '',
    '| | figure | ours | floor | ratio | goal | holds |',
    '|---|---|---:|---:|---:|---|---|',
    ...rows,
  ].join('\n');
}
