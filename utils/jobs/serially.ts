/**
 * Runs tasks one after another. All writing goes through one such line, so that two tabs cannot
 * interleave; a failed task does not stop the next.
 */
export function serialLine(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
