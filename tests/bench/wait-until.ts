/** Asks again and again until the answer is true. Throws `complaint` when it stays false. */
export async function waitUntil(
  ask: () => Promise<boolean>,
  complaint: string,
  limit = 20_000,
): Promise<void> {
  const deadline = performance.now() + limit;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error(complaint);
    await pause(100);
  }
}

export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
