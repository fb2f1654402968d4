import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, type } from 'node:os';
import { type PracticeConsole, startConsole } from '../practice/console.ts';
import { chromiumPath } from './bench-browser.ts';
import type { BenchGroup, BenchRun, MeasuredGroup } from './bench-result.ts';
import { makeEmptyExtension } from './empty-extension.ts';
import { measureAlarms } from './false-alarms.ts';
import { type FreshBuild, makeFreshBuild } from './fresh-build.ts';
import { measureScriptTime } from './p1-script-time.ts';
import { measureLongTasks } from './p2-long-tasks.ts';
import { measureFirstReading } from './p3-first-reading.ts';
import { measureTax } from './p4-tax.ts';
import { measureCapture } from './p5-capture.ts';
import { measureSeries } from './p6-series.ts';
import { measurePopup } from './p8-popup.ts';
import { measureWake } from './p9-wake.ts';
import { measureImport } from './p10-import.ts';
import { measureDisk } from './p11-disk.ts';
import { measureRules } from './p12-rules.ts';
import { measureTitles } from './p13-titles.ts';
import { measureBytes } from './p14-bytes.ts';
import { measureReviews } from './review-judging.ts';
import { measureRivalDesk } from './rival-desk.ts';
import { measureSurfaces } from './surfaces.ts';

/** What the groups measure on. */
interface Bench {
  build: FreshBuild;
  empty: string;
  practice: PracticeConsole;
}

const MEASURES = {
  P1: ({ build, empty, practice }) => measureScriptTime(build.folder, empty, practice),
  P2: ({ build, practice }) => measureLongTasks(build.folder, practice),
  P3: ({ practice }) => measureFirstReading(practice),
  P4: ({ practice }) => measureTax(practice),
  P5: () => measureCapture(),
  P6: () => measureSeries(),
  P8: ({ build, empty }) => measurePopup(build.folder, empty),
  P9: ({ build, practice }) => measureWake(build.folder, practice),
  P10: ({ build }) => measureImport(build.folder),
  P11: () => measureDisk(),
  P12: () => measureRules(),
  P13: () => measureTitles(),
  P14: async ({ build }) => measureBytes(build),
  alarms: () => measureAlarms(),
  reviews: () => measureReviews(),
  rivals: () => measureRivalDesk(),
  views: ({ build }) => measureSurfaces(build.folder),
} satisfies Record<string, (bench: Bench) => Promise<BenchGroup>>;

export type GroupName = keyof typeof MEASURES;

/** The groups of the scoreboard that are measured so far. */
export const GROUPS = Object.keys(MEASURES) as GroupName[];

/** Names for several groups at once. */
const SETS: Record<string, readonly GroupName[]> = {
  reading: ['P1', 'P2', 'P3', 'P4'],
  desks: ['reviews', 'rivals', 'P13'],
  surfaces: ['views', 'P2', 'P8', 'P14'],
  memory: ['P5', 'P6', 'P8', 'P9', 'P10', 'P11', 'P12', 'alarms'],
};

export const SET_NAMES = Object.keys(SETS);

/** The groups behind a name that was given on the command line; null for an unknown one. */
export function groupsNamed(name: string): readonly GroupName[] | null {
  return SETS[name] ?? (isGroup(name) ? [name] : null);
}

function isGroup(name: string): name is GroupName {
  return name in MEASURES;
}

/** Measures the named groups, one after another. Throws when a measurement fails. */
export async function measureGroups(
  names: readonly string[],
  tell: (line: string) => void,
): Promise<BenchRun> {
  tell('Building the extension.');
  const build = await makeFreshBuild();
  const practice = await startConsole();
  const bench = { build, empty: makeEmptyExtension(), practice };
  const groups: MeasuredGroup[] = [];
  try {
    for (const name of GROUPS.filter((group) => names.includes(group))) {
      tell(`Measuring ${name}.`);
      const at = new Date().toISOString();
      const [load = 0] = loadavg();
      groups.push({ ...(await MEASURES[name](bench)), at, load });
    }
  } finally {
    await practice.close();
  }
  return { machine: machine(), groups };
}

function machine(): BenchRun['machine'] {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    system: `${type()} ${release()}`,
    node: process.version,
    chromium: chromiumVersion(),
  };
}

function chromiumVersion(): string {
  // On Windows the question opens a window instead of an answer.
  if (process.platform === 'win32') return 'Chromium';
  return execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
}
