/** What can be looked for by name, in the order in which equally good finds are shown. */
export const SEARCH_KINDS = [
  'view',
  'metric',
  'shop',
  'item',
  'plan',
  'word',
  'source',
  'rival',
  'board',
  'activity',
  'decision',
  'note',
  'report',
  'rule',
  'setting',
  'other',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that has a place of its own in the dashboard. */
export interface SearchThing {
  kind: SearchKind;
  name: string;
  /** what else is known of it, and searched as well: its shop, its text */
  more: string;
  /** an address in the dashboard, such as `trends?shop=shop%3A…` */
  place: string;
}

/** All that is stored and has a name; the newest of each kind first. */
export interface SearchIndex {
  things: SearchThing[];
  /** what was too much to be looked through, the oldest */
  leftOut: number;
}
