import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../assets/styles/pointer.css?inline';
import { offerShowing } from '../utils/platform/page-showing';
import { randomName } from '../utils/platform/random-name';
import { findPrinted } from '../utils/sites/find-printed';

/** Long enough to be found with the eye after the page has moved. */
const SHOWN_MS = 5000;

let hide: (() => void) | null = null;

/** Brings a figure of the page into view and draws a frame around it for a while. */
export default defineUnlistedScript(() => {
  offerShowing((label, raw) => {
    const figure = findPrinted(document, label, raw, isShown);
    if (!figure) return false;
    figure.scrollIntoView({ block: 'center', inline: 'nearest' });
    hide?.();
    hide = pointAt(figure);
    return true;
  });
});

function isShown(element: Element): boolean {
  return element.checkVisibility() && element.getClientRects().length > 0;
}

/** The frame follows the figure while the page scrolls; it takes no clicks. */
function pointAt(figure: Element): () => void {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const frame = document.createElement('div');
  root.append(style, frame);
  document.documentElement.append(host);
  let next = 0;
  const follow = () => {
    const { left, top, width, height } = figure.getBoundingClientRect();
    Object.assign(frame.style, {
      left: `${left - 6}px`,
      top: `${top - 4}px`,
      width: `${width + 12}px`,
      height: `${height + 8}px`,
    });
    next = requestAnimationFrame(follow);
  };
  const stop = () => {
    clearTimeout(end);
    cancelAnimationFrame(next);
    host.remove();
  };
  const end = setTimeout(stop, SHOWN_MS);
  follow();
  return stop;
}
