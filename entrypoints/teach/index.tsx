import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/teach.css?inline';
import { pageBridge } from '../../utils/platform/page-bridge';
import { mountHost } from '../panel/mount-host';
import { TeachApp } from './teach-app';

const KEY = Symbol.for('zhanggui.teaching');

type Holder = { [KEY]?: () => void };

/** Lets the operator point at a figure of this page and name it. Run again, it ends. */
export default defineUnlistedScript(() => {
  const holder = globalThis as Holder;
  if (holder[KEY]) return holder[KEY]();
  pageBridge()?.closePanel?.();
  const { root, layer, remove } = mountHost(css);
  const close = () => {
    render(null, root);
    remove();
    delete holder[KEY];
  };
  holder[KEY] = close;
  render(<TeachApp layer={layer} onClose={close} />, root);
});
