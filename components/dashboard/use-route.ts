import { useLayoutEffect, useState } from 'preact/hooks';
import { parseRoute } from './parse-route';
import type { Route } from './route';

/** The route of the address bar; follows links, the back button and typed addresses. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before anything can be clicked: a choice writes the address and is seen through it alone.
  useLayoutEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/**
 * Changes some parameters of the address and keeps the others; an empty one goes. What narrows what
 * is shown (a filter, a sort, typed words) replaces the address. What is opened in place of something
 * else is a step that the back button takes back: `step`.
 */
export function changeParams(changes: Record<string, string>, step?: 'step'): void {
  const { view, params } = parseRoute(location.hash);
  for (const [name, value] of Object.entries(changes))
    if (value === '') params.delete(name);
    else params.set(name, value);
  const href = `#/${view}${params.size > 0 ? `?${params}` : ''}`;
  if (href !== location.hash) goTo(href, step !== undefined);
}

/** Goes to an address: as a step that the back button takes back, or in place of the one before. */
export function goTo(href: string, isStep: boolean): void {
  if (isStep) location.hash = href;
  else replaceRoute(href);
}

/** Writes a new address without a step in the history: for a choice within a view. */
export function replaceRoute(href: string): void {
  history.replaceState(null, '', href);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
