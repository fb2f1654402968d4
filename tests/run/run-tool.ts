import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { whenToldToEnd } from './when-told-to-end.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Far above what any step takes; a step that hangs becomes a failure instead of a stuck run. */
const LIMIT = 45 * 60_000;

/** What is left to a killed tool to clean up behind itself. */
const GRACE = 5_000;

/** What a shell gives for a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

export interface ToolRun {
  ok: boolean;
  /** what it printed, when that was kept back */
  output: string;
  seconds: number;
}

/**
 * Runs a program of node_modules on our own Node, with its words `shown` as they come or
 * `kept back` for the caller. It ends when we do.
 */
export async function runTool(
  program: string,
  args: readonly string[],
  words: 'shown' | 'kept back',
): Promise<ToolRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    // Tools that take CI for a colourful terminal would fill a log with escape codes.
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
    stdio: words === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ok = await ended(child, (sentence) => {
    output += sentence;
  });
  return { ok, output, seconds: (performance.now() - started) / 1000 };
}

const running = new Set<ChildProcess>();
let watching = false;

function ended(child: ChildProcess, say: (sentence: string) => void): Promise<boolean> {
  endWithUs();
  running.add(child);
  const limit = setTimeout(() => {
    say(`Ended after ${LIMIT / 60_000} minutes.\n`);
    stop(child);
  }, LIMIT);
  return new Promise((done) => {
    child.on('error', (error) => say(error.message));
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      done(code === 0);
    });
  });
}

/** With a tool running there is nothing of our own to put away: we end as soon as it has ended. */
function endWithUs(): void {
  if (watching) return;
  watching = true;
  whenToldToEnd(() => {
    for (const child of running) {
      child.on('close', () => process.exit(INTERRUPTED));
      stop(child);
    }
  });
}

function stop(child: ChildProcess): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
}
