/** The path of a page with its numbers left open, so that one item's page is every item's page. */
export function openPath(url: string): string {
  const { pathname, hash } = new URL(url);
  return `${pathname}${hash.split('?')[0] ?? ''}`.replace(/\d+/g, '#').slice(0, 400);
}
