import { isShown } from '../meaning/is-shown';
import { textRuns } from '../meaning/text-runs';

const TITLE = 'h1,h2,h3,h4,h5,h6,legend,[class*="title" i],[class*="card-header" i]';
const TABLE = 'table,[role="table"],[role="grid"],[role="row"]';
const HIGHEST_CLIMB = 8;
const MOST_SIBLINGS = 4;
const LONGEST = 40;
const MOST_RUNS = 12;

/** The nearest heading before a table, empty where none stands near. */
export function tableTitle(table: Element): string {
  const caption = table.querySelector('caption');
  if (caption) return titleIn(caption);
  let around: Element | null = table;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement) {
    let before = around.previousElementSibling;
    for (let count = 0; before && count < MOST_SIBLINGS; count += 1) {
      const text = titleAt(before);
      if (text !== '') return text;
      before = before.previousElementSibling;
    }
  }
  return '';
}

function titleAt(sibling: Element): string {
  if (sibling.matches(TABLE) || sibling.querySelector(TABLE)) return '';
  const title = sibling.matches(TITLE) ? sibling : sibling.querySelector(TITLE);
  return title && isShown(title) ? titleIn(title) : '';
}

function titleIn(element: Element): string {
  const text = textRuns(element, MOST_RUNS)?.[0]?.text ?? '';
  return text.length <= LONGEST ? text : '';
}
