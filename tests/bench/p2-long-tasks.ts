import { chromiumArgs, type PracticeConsole } from '../practice/console.ts';
import { type BenchBrowser, launchBenchBrowser } from './bench-browser.ts';
import { routePages } from './bench-pages.ts';
import { type BenchFigure, type BenchGroup, benchFigure } from './bench-result.ts';
import type { PageTask } from './page-tasks.ts';
import { type Condition, type StepName, workDay } from './work-day.ts';

/** Each round is a whole visit with everything that is done in it; the worst of them counts. */
const ROUNDS = 3;

const LONG = 50;
const SLICE = 8;

const CONDITIONS: Condition[] = [
  { nodes: 20_000, slower: 1 },
  { nodes: 20_000, slower: 4 },
  { nodes: 100_000, slower: 1 },
  { nodes: 100_000, slower: 4 },
];

type StepTasks = Record<StepName, PageTask[]>;

/**
 * P2: tasks of more than 50 ms that we add, over loading, changes of route, 10,000 mutations, the
 * panel opened and a snapshot taken. A long task is ours when it would not be one without the
 * scripts of ours that run in it, or when these alone last so long; page-tasks.ts tells what is
 * counted. The floor is none; what the same page does without the extension stands in the notes.
 * A slice is what we run in one task. Its goal holds for the processor as it is.
 */
export async function measureLongTasks(
  build: string,
  practice: PracticeConsole,
): Promise<BenchGroup> {
  const args = chromiumArgs(practice);
  const ours = await launchBenchBrowser({ args, extensions: [build] });
  const bare = await launchBenchBrowser({ args });
  try {
    await routePages(ours.context, practice);
    await routePages(bare.context, practice);
    const figures: BenchFigure[] = [];
    for (const condition of CONDITIONS)
      figures.push(...(await measureCondition(ours, bare, condition)));
    return { group: 'P2', title: 'long tasks that we add, worst of all rounds', figures };
  } finally {
    await ours.close();
    await bare.close();
  }
}

async function measureCondition(
  ours: BenchBrowser,
  bare: BenchBrowser,
  condition: Condition,
): Promise<BenchFigure[]> {
  const withUs: StepTasks[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    withUs.push(await workDay(ours, condition));
  }
  const without = countLong(await workDay(bare, condition));
  const { nodes, slower } = condition;
  const what = `${nodes / 1000},000 nodes${slower > 1 ? `, processor ${slower} × slower` : ''}`;
  return [
    benchFigure({
      what: `${what}: long tasks`,
      unit: 'count',
      ours: withUs.map((day) => allTasks(day).filter(isOurLongTask).length),
      worst: true,
      limit: 0,
      note: `all long tasks: ${withUs.map(countLong).join(', ')} with us, ${without} without the extension`,
    }),
    benchFigure({
      what: `${what}: longest slice`,
      unit: 'ms',
      ours: withUs.map((day) => longestSlice(allTasks(day))),
      worst: true,
      limit: slower > 1 ? undefined : SLICE,
      note: sliceNote(withUs),
    }),
  ];
}

function isOurLongTask({ length, ours }: PageTask): boolean {
  return length > LONG && ours > 0 && (length - ours <= LONG || ours > LONG);
}

function allTasks(day: StepTasks): PageTask[] {
  return Object.values(day).flat();
}

function countLong(day: StepTasks): number {
  return allTasks(day).filter(({ length }) => length > LONG).length;
}

function longestSlice(tasks: readonly PageTask[]): number {
  return Math.max(0, ...tasks.map(({ ours }) => ours));
}

function sliceNote(days: readonly StepTasks[]): string {
  const steps = Object.keys(days[0] ?? {}) as StepName[];
  return steps
    .map((step) => `${step} ${Math.max(...days.map((day) => longestSlice(day[step]))).toFixed(1)}`)
    .join(', ');
}
