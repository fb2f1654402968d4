import camera from 'lucide/dist/esm/icons/camera.mjs';
import chart from 'lucide/dist/esm/icons/chart-column.mjs';
import { i18n } from '#i18n';
import css from '../../assets/styles/launcher.css?inline';
import { randomName } from '../../utils/platform/random-name';
import { type Notice, noticeText } from './notices';

/** How long a sentence stays: long enough to be read twice. */
const NOTICE_MS = 6000;

interface LauncherState {
  snapshot: boolean;
  notice: Notice | null;
  /** the panel is wanted in the browser's own side panel */
  beside: boolean;
}

export interface Launcher {
  /** draws the launcher, or takes it out of the page when the operator switched it off */
  show(wanted: boolean, state: LauncherState): void;
  notify(notice: Notice): void;
  /** hides the buttons while the panel lies where they are */
  cover(covered: boolean): void;
  /** where marks on the page are drawn, so that all we draw is one element */
  root: ShadowRoot;
}

export interface LauncherActions {
  openPanel: (beside: boolean) => void;
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
  let beside = false;
  const open = button(i18n.t('reader.openPanel'), chart, () => openPanel(beside));
  const dot = element('span', 'dot');
  dot.hidden = true;
  open.append(dot);
  const snapshot = button(i18n.t('reader.takeSnapshot'), camera, () => {
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
      beside = state.beside;
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

function button(label: string, shape: typeof chart, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = label;
  made.ariaLabel = label;
  made.append(icon(shape));
  made.addEventListener('click', onClick);
  return made;
}

function icon(shape: typeof chart): SVGSVGElement {
  const svg = svgElement('svg', {
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  svg.append(...shape.map(([tag, attributes]) => svgElement(tag, attributes)));
  return svg;
}

function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
