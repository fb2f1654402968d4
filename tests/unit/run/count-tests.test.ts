import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests } from '../../run/count-tests';

const folder = mkdtempSync(join(tmpdir(), 'zhanggui-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reported(files: { status: string; tests: string[] }[]): string {
  const path = join(folder, 'report.json');
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

describe('the sum of a run', () => {
  it.each([
    {
      what: 'adds up over files; what is pending or to do counts as skipped',
      files: [
        { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
        { status: 'failed', tests: ['failed', 'passed', 'pending', 'todo'] },
      ],
      ok: false,
      sum: { passed: 3, failed: 1, skipped: 3 },
    },
    {
      what: 'counts a file that could not be run as one failure',
      files: [
        { status: 'failed', tests: [] },
        { status: 'failed', tests: ['passed', 'failed'] },
      ],
      ok: false,
      sum: { passed: 1, failed: 2, skipped: 0 },
    },
    {
      what: 'counts tests that never ran because their preparation failed',
      files: [
        { status: 'failed', tests: ['skipped', 'skipped'] },
        { status: 'failed', tests: ['failed'] },
      ],
      ok: false,
      sum: { passed: 0, failed: 2, skipped: 2 },
    },
    {
      what: 'fails where every test passed but the run did not end well',
      files: [{ status: 'passed', tests: ['passed'] }],
      ok: false,
      sum: { passed: 1, failed: 1, skipped: 0 },
    },
    {
      what: 'is all green only where the run says so too',
      files: [{ status: 'passed', tests: ['passed'] }],
      ok: true,
      sum: { passed: 1, failed: 0, skipped: 0 },
    },
  ])('$what', ({ files, ok, sum }) => {
    expect(countTests(reported(files), ok)).toEqual(sum);
  });

  it.each([true, false])('fails where there is no report, exit code good: %s', (ok) => {
    expect(countTests(join(folder, 'nothing.json'), ok)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});
