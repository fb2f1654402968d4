import type { Box } from './free-spot';

const PICTURES = 'img,svg,video,canvas,button,input';
/** Of one row no more is measured: a label needs one free spot, not a map. */
const MOST_TEXTS = 80;
const MOST_PICTURES = 40;

/** The boxes of the texts and pictures of a row and of its neighbours, in the window. */
export function printedAround(row: Element): Box[] {
  const { previousElementSibling: before, nextElementSibling: after } = row;
  return [row, before, after].flatMap((element) =>
    element ? [...textBoxes(element), ...pictureBoxes(element)] : [],
  );
}

function textBoxes(element: Element): Box[] {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = ownerDocument.createRange();
  const boxes: Box[] = [];
  for (let left = MOST_TEXTS; left > 0 && walker.nextNode(); ) {
    if (!walker.currentNode.nodeValue?.trim()) continue;
    left -= 1;
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

function pictureBoxes(element: Element): Box[] {
  return [...element.querySelectorAll(PICTURES)]
    .slice(0, MOST_PICTURES)
    .map((picture) => picture.getBoundingClientRect());
}
