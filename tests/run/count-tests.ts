import { readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  testResults: {
    status: string;
    assertionResults: { status: string }[];
  }[];
}

/**
 * Adds up vitest's own report. A file that could not be run at all is one failure, and so is a run
 * that ended badly without any failed test, such as one with an unhandled error.
 * `ok` is what vitest's exit code said.
 */
export function countTests(reportPath: string, ok: boolean): Tally {
  const report = readReport(reportPath);
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const failedBefore = tally.failed;
    for (const { status } of file.assertionResults)
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') tally.failed += 1;
      else tally.skipped += 1;
    if (file.status === 'failed' && tally.failed === failedBefore) tally.failed += 1;
  }
  if (tally.failed === 0 && (!ok || !report)) tally.failed = 1;
  return tally;
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
