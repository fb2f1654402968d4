import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/** Asks for something whenever `keys` change; an answer that comes too late is dropped. */
export function useLoaded<T>(
  ask: () => Promise<T>,
  keys: readonly unknown[],
): [Loaded<T>, { retry: () => void; put: (value: T) => void }] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    setLoaded((old) => (old.state === 'failed' ? { state: 'loading' } : old));
    ask().then(
      (value) => wanted && setLoaded({ state: 'ready', value }),
      () => wanted && setLoaded({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [...keys, round]);
  return [
    loaded,
    {
      retry: () => setRound((n) => n + 1),
      put: (value) => setLoaded({ state: 'ready', value }),
    },
  ];
}
