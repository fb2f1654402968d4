import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T };

/** Asks for something whenever `keys` change; an answer that comes too late is dropped. */
export function useLoaded<T>(
  ask: () => Promise<T>,
  keys: readonly unknown[],
): [Loaded<T>, { retry: () => void; put: (value: T) => void }] {
  const loaded = useSignal<Loaded<T>>({ state: 'loading' });
  const round = useSignal(0);
  useEffect(() => {
    let wanted = true;
    if (loaded.peek().state === 'failed') loaded.value = { state: 'loading' };
    ask().then(
      (value) => {
        if (wanted) loaded.value = { state: 'ready', value };
      },
      () => {
        if (wanted) loaded.value = { state: 'failed' };
      },
    );
    return () => {
      wanted = false;
    };
  }, [...keys, round.value]);
  return [
    loaded.value,
    {
      retry: () => {
        round.value += 1;
      },
      put: (value) => {
        loaded.value = { state: 'ready', value };
      },
    },
  ];
}
