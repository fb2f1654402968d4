import type { Route } from './route';
import { VIEWS } from './views';

/** Reads `#/trends?shop=x`. An unknown view is Today. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return {
    view: VIEWS.find((view) => view === path) ?? 'today',
    params: new URLSearchParams(query),
  };
}
