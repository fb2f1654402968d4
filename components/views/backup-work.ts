import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '../../utils/model/backup';

/** Long work with a file of everything: nothing, under way, stopped by the operator, or broken. */
export type Work<T> =
  | { state: 'ready' | 'stopped' | 'failed' }
  | { state: 'running'; share: number }
  | { state: 'done'; value: T };

interface Worker<T> {
  work: Signal<Work<T>>;
  start: (task: (signal: AbortSignal, onProgress: Progress) => Promise<T>) => Promise<T | null>;
  stop: () => void;
  reset: () => void;
}

/** Runs one task at a time that can be watched and stopped; it ends with the view. */
export function useWork<T>(): Worker<T> {
  const work = useSignal<Work<T>>({ state: 'ready' });
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => stop, []);
  return {
    work,
    stop,
    reset: () => {
      work.value = { state: 'ready' };
    },
    start: async (task) => {
      running.current = new AbortController();
      const { signal } = running.current;
      work.value = { state: 'running', share: 0 };
      const onProgress = (share: number) => {
        if (!signal.aborted) work.value = { state: 'running', share };
      };
      try {
        const value = await task(signal, onProgress);
        if (!signal.aborted) work.value = { state: 'done', value };
        return signal.aborted ? null : value;
      } catch {
        work.value = { state: signal.aborted ? 'stopped' : 'failed' };
        return null;
      }
    },
  };
}
