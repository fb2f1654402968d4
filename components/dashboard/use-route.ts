import { useEffect, useState } from 'preact/hooks';
import { parseRoute } from './parse-route';
import type { Route } from './route';

/** The route of the address bar; follows links, the back button and typed addresses. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** Writes a new address without a step in the history: for a choice within a view. */
export function replaceRoute(href: string): void {
  history.replaceState(null, '', href);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
