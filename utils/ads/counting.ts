import type { AdsCounting } from '../model/ads-desk';

/** device/tab/window, then 归因 where the page tells it; a tab may hold slashes of its own. */
const WINDOWED = /^.*\/(1|3|7|15|30)(?:\/(.*))?$/;

/** How sales are counted in a scope as `seriesScope` spells it: within how many days, by which click. */
export function countingOf(scope: string): AdsCounting {
  const [, days, attribution] = WINDOWED.exec(scope) ?? [];
  if (days === undefined) return { window: null };
  return { window: Number(days), ...(attribution && { attribution }) };
}

/** One text for a way of counting. */
export function countingKey({ window, attribution = '' }: AdsCounting): string {
  return `${window ?? ''}/${attribution}`;
}
