/**
 * Calls `end` once, on the first sign that this process is to end: Ctrl-C, a signal, a closed
 * terminal, or the death of the process that started it. Until `end` has finished, further signs
 * are ignored, so that a second Ctrl-C cannot leave half of it running.
 */
export function whenToldToEnd(end: (reason: string) => void): void {
  let told = false;
  const tell = (reason: string): void => {
    if (told) return;
    told = true;
    end(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => tell(signal));
  process.on('disconnect', () => tell('disconnect'));
  // The channel is there to be seen closing; it is no reason to stay.
  process.channel?.unref();
}
