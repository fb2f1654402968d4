const FIRST = '初次评价';
const ROW = 'tr,[role="row"],[class*="rate-item"],li';
const MOST_ROWS = 200;
const HIGHEST_CLIMB = 10;

/** The label of each row's first review, in order; one walk over the page's text. */
function firstLabels(document: Document): Text[] {
  const labels: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.length <= 80 && text.data.trimStart().startsWith(FIRST)) labels.push(text);
    if (labels.length >= MOST_ROWS) break;
  }
  return labels;
}

/**
 * The rows of 评价管理, each with its label 初次评价: the table row around the label, else the
 * largest element that holds this label alone.
 */
export function reviewElements(document: Document): { row: Element; label: Text }[] {
  const labels = firstLabels(document);
  return labels.flatMap((label, at) => {
    const neighbours = [labels[at - 1], labels[at + 1]].filter((other) => other !== undefined);
    const listed = label.parentElement?.closest(ROW);
    if (listed && !neighbours.some((other) => listed.contains(other)))
      return [{ row: listed, label }];
    let row = label.parentElement;
    for (let level = 0; row?.parentElement && level < HIGHEST_CLIMB; level += 1) {
      const wider: Element = row.parentElement;
      if (wider === document.body || neighbours.some((other) => wider.contains(other))) break;
      row = row.parentElement;
    }
    return row ? [{ row, label }] : [];
  });
}
