/** What the address of a dashboard has that shows the practice shop and nothing else. */
export const PRACTICE_QUERY = '?practice';
