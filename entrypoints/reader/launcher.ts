import { i18n } from '#i18n';
import css from '../../assets/styles/launcher.css?inline';
import { randomName } from '../../utils/platform/random-name';
import { type Notice, noticeText } from './notices';

/** How long a sentence stays: long enough to be read twice. */
const NOTICE_MS = 6000;

const OPEN_ICON = 'M4 19V9m5 10V5m5 14v-8m5 8V3';
const SNAPSHOT_ICON =
  'M4 8h3l2-3h6l2 3h3v11H4zM12 16.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5z';

export interface Launcher {
  /** draws the launcher, or takes it out of the page when the operator switched it off */
  show(wanted: boolean, state: { snapshot: boolean; notice: Notice | null }): void;
  notify(notice: Notice): void;
  /** hides the buttons while the panel lies where they are */
  cover(covered: boolean): void;
  /** where marks on the page are drawn, so that all we draw is one element */
  root: ShadowRoot;
}

export interface LauncherActions {
  openPanel: () => void;
  takeSnapshot: () => Promise<void>;
}

/**
 * The one thing we draw in a page: one element with a random name and a closed root, and nothing
 * before the first `show`.
 */
export function createLauncher({ openPanel, takeSnapshot }: LauncherActions): Launcher {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const open = button(i18n.t('reader.openPanel'), OPEN_ICON, openPanel);
  const dot = element('span', 'dot');
  dot.hidden = true;
  open.append(dot);
  const snapshot = button(i18n.t('reader.takeSnapshot'), SNAPSHOT_ICON, () => {
    snapshot.ariaBusy = 'true';
    void takeSnapshot().finally(() => {
      snapshot.ariaBusy = null;
    });
  });
  const bar = element('div', 'bar');
  bar.append(open, snapshot);
  const notice = element('div', 'notice');
  notice.role = 'status';
  notice.hidden = true;
  root.append(style, bar, notice);

  let fading: ReturnType<typeof setTimeout> | undefined;
  const launcher: Launcher = {
    show(wanted, state) {
      if (!wanted) return host.remove();
      if (!host.isConnected) document.documentElement.append(host);
      snapshot.hidden = !state.snapshot;
      dot.hidden = state.notice === null;
      if (state.notice) launcher.notify(state.notice);
    },
    notify(kind) {
      if (!host.isConnected) return;
      notice.textContent = noticeText(kind);
      notice.hidden = false;
      clearTimeout(fading);
      fading = setTimeout(() => {
        notice.hidden = true;
      }, NOTICE_MS);
    },
    cover(covered) {
      bar.hidden = covered;
    },
    root,
  };
  return launcher;
}

function element(tag: 'div' | 'span', className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function button(label: string, path: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = label;
  made.ariaLabel = label;
  made.append(icon(path));
  made.addEventListener('click', onClick);
  return made;
}

function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'none');
  line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', '2');
  line.setAttribute('stroke-linecap', 'round');
  line.setAttribute('stroke-linejoin', 'round');
  svg.append(line);
  return svg;
}
