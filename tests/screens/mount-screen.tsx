import { render } from 'preact';
import dashboardCss from '../../assets/styles/dashboard.css?inline';
import panelCss from '../../assets/styles/panel.css?inline';
import popupCss from '../../assets/styles/popup.css?inline';
import popupNoterCss from '../../assets/styles/popup-noter.css?inline';
import teachCss from '../../assets/styles/teach.css?inline';
import { SAMPLE_NOW } from './sample-days';
import { SCREENS, type Screen } from './screens';

const CSS: Record<Screen['kind'], string> = {
  panel: panelCss,
  side: panelCss,
  popup: popupCss + popupNoterCss,
  dashboard: dashboardCss,
  card: teachCss,
};

/** Rules such as a careless host page has; none of them may reach the panel. */
const STRANGE_PAGE_CSS = `
  html { font-size: 62.5%; }
  body { margin: 0; background: #f2f3f7; font: 12px/1 serif; }
  * { letter-spacing: 1px; }
  div, span, p, button { color: #c0c !important; line-height: 3 !important; text-transform: uppercase; }
  body > * { display: block !important; transform: rotate(0.0001deg); opacity: 0.98 !important; }
`;

/** Shows the screen that the address names, or a list of all of them. */
export function mountScreen() {
  const params = new URLSearchParams(location.search);
  const name = params.get('screen') ?? '';
  const screen = SCREENS[name];
  const root = document.getElementById('app');
  if (!root) return;
  if (!screen) return listScreens(root);
  if (screen.hash) history.replaceState(null, '', screen.hash);
  document.title = name;
  const inShadow = screen.kind === 'panel' && !params.has('plain');
  render(screen.show(), inShadow ? strangePage() : styled(root, CSS[screen.kind]));
}

function styled(root: HTMLElement, css: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return root;
}

/** As in a real page, but with an open root, so that the checks can look inside. */
function strangePage(): HTMLElement {
  const page = document.createElement('style');
  page.textContent = STRANGE_PAGE_CSS;
  document.head.append(page);
  const main = document.createElement('main');
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Host page' }));
  document.body.append(main);
  const host = document.createElement('x-host');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelCss;
  const root = document.createElement('div');
  shadow.append(style, root);
  document.documentElement.append(host);
  return root;
}

function listScreens(root: HTMLElement) {
  for (const name of Object.keys(SCREENS)) {
    const link = document.createElement('a');
    link.href = `?screen=${name}`;
    link.textContent = name;
    link.style.display = 'block';
    root.append(link);
  }
  Object.assign(globalThis, {
    screensNow: SAMPLE_NOW,
    screens: Object.entries(SCREENS).map(([name, { widths, click = [], type, kind }]) => ({
      name,
      widths,
      click,
      ...(type !== undefined && { type }),
      kind,
    })),
  });
}
