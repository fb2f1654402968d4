/** Elements that are inline where no style says otherwise. */
const INLINE = new Set(
  'A ABBR B BDI CITE CODE EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);
const AS_IS = new Set([
  'TR',
  'TD',
  'TH',
  'TABLE',
  'TBODY',
  'THEAD',
  'TFOOT',
  'CAPTION',
  'LI',
  'IMG',
  'INPUT',
  'BUTTON',
]);

/**
 * Writes into a copy what the page's styles decide about being seen: what is hidden, what takes up
 * no room, and what stands on one line. All other styles are left out.
 */
export function bakeStyle(original: Element, copy: Element): void {
  const view = original.ownerDocument.defaultView;
  if (!view) return;
  const open: [Element, Element][] = [[original, copy]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair;
    const style = bakedStyle(one, view);
    if (style === '') other.removeAttribute('style');
    else other.setAttribute('style', style);
    for (let i = 0; i < one.children.length; i += 1) {
      const [child, twin] = [one.children[i], other.children[i]];
      if (child && twin) open.push([child, twin]);
    }
  }
}

function bakedStyle(element: Element, view: Window): string {
  const { display, visibility, overflow } = view.getComputedStyle(element);
  if (display === 'none') return isHiddenAnyway(element) ? '' : 'display:none';
  const parts: string[] = [];
  const isInline = display === 'inline';
  if (!AS_IS.has(element.tagName) && isInline !== INLINE.has(element.tagName))
    parts.push(`display:${isInline ? 'inline' : 'block'}`);
  if (visibility !== 'visible') parts.push('visibility:hidden');
  const { width, height } = element.getBoundingClientRect();
  if (overflow !== 'visible' && (width === 0 || height === 0) && !isInline)
    parts.push('overflow:hidden;height:0');
  return parts.join(';');
}

function isHiddenAnyway(element: Element): boolean {
  return /^(?:HEAD|META|LINK|STYLE|SCRIPT|TITLE|TEMPLATE|NOSCRIPT|BASE)$/.test(element.tagName);
}
