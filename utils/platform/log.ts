const told = new Set<string>();

/** Enough to tell different failures apart, few enough not to grow without end. */
const REMEMBERED = 200;

/**
 * Tells a failure in the console, each different one once. Carries where it happened and the
 * error's own words, never page text or a shop's figures.
 */
export function logFailure(where: string, error: unknown): void {
  const line = `[zhanggui] ${where}: ${error instanceof Error ? `${error.name} ${error.message}` : String(error)}`;
  const [first = line] = line.split('\n');
  if (told.has(first) || told.size > REMEMBERED) return;
  told.add(first);
  console.error(first);
}
