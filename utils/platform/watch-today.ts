import { browser } from 'wxt/browser';
import type { TodaySnapshot } from '../model/today';
import { TODAY_KEY } from './today-storage';

/** Calls back with every newly prepared picture; returns the way to stop. */
export function watchToday(onChange: (snapshot: TodaySnapshot) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const next = changes[TODAY_KEY]?.newValue as TodaySnapshot | undefined;
    if (area === 'local' && next?.version === 2) onChange(next);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
