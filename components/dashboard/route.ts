import type { ViewId } from './views';

/** A place in the dashboard; written in the address after `#`, so that it can be linked and left. */
export interface Route {
  view: ViewId;
  params: URLSearchParams;
}

/** The address of a view, `#/trends?shop=x`; empty parameters are left out. */
export function routeHref(view: ViewId, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(
    Object.entries(params).filter(([, value]) => value !== ''),
  ).toString();
  return `#/${view}${query && `?${query}`}`;
}
