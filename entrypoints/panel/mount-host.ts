import { pageDresser } from '../../utils/model/page-dress';
import { fittingWidth, type PanelLook } from '../../utils/model/panel-look';
import { randomName } from '../../utils/platform/random-name';

export interface Mounted {
  /** where to draw */
  root: HTMLElement;
  /** our element among the page's own */
  layer: HTMLElement;
  remove: () => void;
  /** moves the element; nothing of it is written where the page could read it */
  place: (look: PanelLook) => void;
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
  const placed = document.createElement('style');
  shadow.append(style, placed, root);
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste'] as const)
    host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  pageDresser()?.(shadow, root);
  return {
    root,
    layer: host,
    remove: () => host.remove(),
    place: (look) => {
      placed.textContent = placeOf(look);
    },
  };
}

function placeOf({ side, width, folded }: PanelLook): string {
  const edge = side === 'left' ? '0 auto' : 'auto 0';
  const size = folded
    ? 'inset-block:40% auto!important;inline-size:44px'
    : `inline-size:min(${fittingWidth(width, document.documentElement.clientWidth)}px,100vw)`;
  return `:host{inset-inline:${edge}!important;${size}!important}`;
}
