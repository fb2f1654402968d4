import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, type Tally } from './count-tests.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { ROOT, runTool } from './run-tool.ts';

const RESULTS = join(ROOT, '.output/test-results.json');

/** Each counts as one test. The builds come first: they also write what the types need. */
const STEPS = [
  { name: 'Chrome build', program: 'wxt/bin/wxt.mjs', args: ['build'] },
  { name: 'Firefox build', program: 'wxt/bin/wxt.mjs', args: ['build', '-b', 'firefox', '--mv3'] },
  { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint and format', program: '@biomejs/biome/bin/biome', args: ['check', '.'] },
];

ensureBrowsers({ firefox: true });
const tallies: Tally[] = [];
for (const step of STEPS) tallies.push(await runStep(step));
tallies.push(await runTests());
const sum = (key: keyof Tally): number => tallies.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runStep({ name, program, args }: (typeof STEPS)[number]): Promise<Tally> {
  const { ok, output, seconds } = await runTool(program, args, 'kept back');
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function runTests(): Promise<Tally> {
  // A report of an earlier run must not be counted for one that never wrote its own.
  rmSync(RESULTS, { force: true });
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reports];
  const { ok } = await runTool('vitest/vitest.mjs', args, 'shown');
  return countTests(RESULTS, ok);
}
