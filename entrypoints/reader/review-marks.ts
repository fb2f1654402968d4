import { i18n } from '#i18n';
import css from '../../assets/styles/review-marks.css?inline';
import type { JudgedReview, ReviewReason } from '../../utils/model/review';

const REASONS: Record<ReviewReason, () => string> = {
  quality: () => i18n.t('reason.quality'),
  color: () => i18n.t('reason.color'),
  size: () => i18n.t('reason.size'),
  logistics: () => i18n.t('reason.logistics'),
  package: () => i18n.t('reason.package'),
  missing: () => i18n.t('reason.missing'),
  service: () => i18n.t('reason.service'),
  mismatch: () => i18n.t('reason.mismatch'),
  fake: () => i18n.t('reason.fake'),
  smell: () => i18n.t('reason.smell'),
  price: () => i18n.t('reason.price'),
  effect: () => i18n.t('reason.effect'),
  aftersale: () => i18n.t('reason.aftersale'),
  other: () => i18n.t('reason.other'),
};

const LABEL_HEIGHT = 20;

export interface ReviewMarks {
  /** marks the bad ones of these reviews in place of those marked before */
  show(judged: JudgedReview[], rows: Map<string, Element>): void;
}

interface Mark {
  row: Element;
  label: HTMLElement;
  edge: HTMLElement;
}

/**
 * Marks bad reviews beside their rows. The marks lie over the page, inside the launcher's own
 * root: not one node of the page itself is touched, so the page's scripts cannot trip over them.
 */
export function createReviewMarks(root: ShadowRoot, signal: AbortSignal): ReviewMarks {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  let marks: Mark[] = [];
  let queued = false;
  const place = () => {
    queued = false;
    for (const mark of marks) placeMark(mark);
  };
  const placeSoon = () => {
    if (queued || marks.length === 0) return;
    queued = true;
    requestAnimationFrame(place);
  };
  const resized = new ResizeObserver(placeSoon);
  signal.addEventListener('abort', () => resized.disconnect());
  // Lists scroll in boxes of their own, so every scroll may move a row.
  document.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { passive: true, signal });

  return {
    show(judged: JudgedReview[], rows: Map<string, Element>): void {
      for (const { label, edge } of marks) {
        label.remove();
        edge.remove();
      }
      resized.disconnect();
      marks = judged
        .filter(({ verdict }) => verdict.bad || verdict.hidden)
        .flatMap((review) => {
          const row = rows.get(review.row.key);
          return row ? [markFor(review, row)] : [];
        });
      for (const mark of marks) {
        root.append(mark.label, mark.edge);
        resized.observe(mark.row);
      }
      resized.observe(document.documentElement);
      place();
    },
  };
}

function markFor({ verdict }: JudgedReview, row: Element): Mark {
  const label = document.createElement('div');
  const edge = document.createElement('div');
  const kind = verdict.hidden ? ' hidden-complaint' : '';
  label.className = `mark${kind}`;
  edge.className = `edge${kind}`;
  const reasons = verdict.reasons.map((reason) => REASONS[reason]());
  const phrase = verdict.evidence[0]?.phrase;
  const what = verdict.hidden ? i18n.t('reader.hiddenComplaint') : i18n.t('reader.badReview');
  label.textContent = [what, reasons.join(' · '), phrase ? `“${phrase}”` : '']
    .filter((part) => part !== '')
    .join('  ');
  return { row, label, edge };
}

/** Positions are of the document, so that the marks scroll along without a script. */
function placeMark({ row, label, edge }: Mark): void {
  const box = row.getBoundingClientRect();
  const shown = row.isConnected && box.width > 0 && box.height > 0;
  label.hidden = !shown;
  edge.hidden = !shown;
  if (!shown) return;
  const top = box.top + scrollY;
  const left = box.left + scrollX;
  // Across the line between two rows, where neither has text.
  label.style.top = `${top - LABEL_HEIGHT / 2}px`;
  label.style.left = `${left + 8}px`;
  edge.style.top = `${top}px`;
  edge.style.left = `${left}px`;
  edge.style.height = `${box.height}px`;
}
