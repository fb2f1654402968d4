import { plainText } from '../../text/plain-text';
import { type TextRun, textRuns } from '../meaning/text-runs';

/** Elements that only set off a part of a text, such as the searched word in a longer one. */
const SETS_OFF = new Set(['B', 'STRONG', 'EM', 'MARK', 'FONT']);
const MOST_RUNS = 24;

/** The texts of a cell; a text of which a part is set off is one. */
export function printedNames(cell: Element | undefined): string[] {
  const names: string[] = [];
  let before: TextRun | undefined;
  for (const run of (cell && textRuns(cell, MOST_RUNS)) ?? []) {
    const name = plainText(run.raw);
    if (before && isOneText(before.last, run.first)) names.push((names.pop() ?? '') + name);
    else names.push(name);
    before = run;
  }
  return names;
}

/** Nothing stands between the two, and at least one of them is only set off. */
function isOneText(one: Text, other: Text): boolean {
  const [left, right] = [setOff(one), setOff(other)];
  return left.nextSibling === right && (left !== one || right !== other);
}

function setOff(text: Text): Node {
  let node: Node = text;
  while (
    node.parentElement &&
    SETS_OFF.has(node.parentElement.tagName) &&
    node.parentElement.childNodes.length === 1
  )
    node = node.parentElement;
  return node;
}
