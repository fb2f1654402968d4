import css from '../../assets/styles/review-marks.css?inline';
import type { ReviewFlag } from '../../utils/model/review';
import type { ReviewMarks } from '../../utils/platform/page-bridge';
import { markText } from './mark-text';
import { type Mark, measured, put } from './place-mark';
import { boxesAround } from './seen-part';

/**
 * Marks bad reviews beside their rows. The marks lie over the page, inside the launcher's own
 * root: not one node of the page itself is touched, so the page's scripts cannot trip over them.
 */
export function createReviewMarks(root: ShadowRoot, signal: AbortSignal): ReviewMarks {
  const style = document.createElement('style');
  style.textContent = css;
  // Positions are counted from it, whatever the page has done to its own root.
  const origin = div('origin');
  root.append(style, origin);
  let flags: readonly ReviewFlag[] = [];
  let marks: Mark[] = [];
  let queued = false;
  const place = () => {
    queued = false;
    for (const { label, edge } of marks) label.hidden = edge.hidden = false;
    const { left, top } = origin.getBoundingClientRect();
    // All is measured before anything is moved, so that the page is laid out once.
    const found = marks.map((mark) => measured(mark, root.host));
    for (const [i, mark] of marks.entries()) put(mark, found[i] ?? null, left, top);
  };
  const placeSoon = () => {
    if (queued || marks.length === 0) return;
    queued = true;
    requestAnimationFrame(place);
  };
  const resized = new ResizeObserver(placeSoon);
  const draw = (wanted: Mark[]) => {
    for (const { label, edge } of marks) {
      label.remove();
      edge.remove();
    }
    resized.disconnect();
    marks = wanted;
    for (const { row, label, edge } of marks) {
      root.append(edge, label);
      resized.observe(row);
    }
    if (marks.length > 0) resized.observe(document.documentElement);
    place();
  };
  signal.addEventListener('abort', () => draw([]));
  // Lists scroll in boxes of their own and drawers slide in, so each may move a row.
  for (const event of ['scroll', 'transitionend', 'animationend'])
    document.addEventListener(event, placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { passive: true, signal });

  return {
    show(next, places) {
      flags = next;
      draw(marksFor(flags, places));
    },
    follow(places) {
      const rows = flags.flatMap(({ key }) => places.get(key) ?? []);
      const isSame = rows.length === marks.length && marks.every(({ row }, i) => row === rows[i]);
      if (isSame) placeSoon();
      else draw(marksFor(flags, places));
    },
  };
}

function marksFor(
  flags: readonly ReviewFlag[],
  places: ReadonlyMap<string, readonly Element[]>,
): Mark[] {
  return flags.flatMap((flag) => (places.get(flag.key) ?? []).map((row) => markFor(flag, row)));
}

function markFor(flag: ReviewFlag, row: Element): Mark {
  const kind = flag.kind === 'hidden' ? ' hidden-complaint' : '';
  const label = div(`mark${kind}`);
  label.textContent = markText(flag);
  return { row, boxes: boxesAround(row), label, edge: div(`edge${kind}`), spot: null };
}

function div(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
