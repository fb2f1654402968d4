import { randomName } from '../../utils/platform/random-name';

export interface Mounted {
  /** where to draw */
  root: HTMLElement;
  /** our element among the page's own */
  layer: HTMLElement;
  remove: () => void;
}

/**
 * Puts an element with a random name and a closed root into the page, with its styles inside it.
 * What the operator types in it stays out of the page's own key handlers.
 */
export function mountHost(css: string): Mounted {
  const host = document.createElement(randomName());
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  shadow.append(style, root);
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste'] as const)
    host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { root, layer: host, remove: () => host.remove() };
}
