/** The dashboard's views as the operator looks for them: figures, desks, plans, and the house. */
export const VIEW_GROUPS = {
  figures: ['today', 'trends', 'why', 'reports'],
  desks: ['ads', 'orders', 'service', 'reviews', 'activities', 'rivals'],
  plans: ['plan', 'targets', 'journal'],
  house: ['shops', 'import', 'rules', 'health', 'settings'],
} as const;
export type ViewGroup = keyof typeof VIEW_GROUPS;
/** The first steps are shown once and then found from the settings. */
export type ViewId = (typeof VIEW_GROUPS)[ViewGroup][number] | 'welcome';

export const VIEWS: readonly ViewId[] = [...Object.values(VIEW_GROUPS).flat(), 'welcome'];

/** A place in the dashboard; written in the address after `#`, so that it can be linked and left. */
export interface Route {
  view: ViewId;
  params: URLSearchParams;
}

/** Reads `#/trends?shop=x`. An unknown view is Today. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return {
    view: VIEWS.find((view) => view === path) ?? 'today',
    params: new URLSearchParams(query),
  };
}

/** The address of a view, `#/trends?shop=x`; empty parameters are left out. */
export function routeHref(view: ViewId, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(
    Object.entries(params).filter(([, value]) => value !== ''),
  ).toString();
  return `#/${view}${query && `?${query}`}`;
}
