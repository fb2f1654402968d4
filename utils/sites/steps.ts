import type { Steps } from './page';

/** Runs steps to their end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs steps to their end in slices of at most `budget` milliseconds, with the page's own work in
 * between. Undefined when the signal ends it first.
 */
export async function finishInSlices<T>(
  steps: Steps<T>,
  budget: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const end = performance.now() + budget;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
