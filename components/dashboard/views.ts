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
