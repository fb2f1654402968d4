import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/panel.css?inline';
import type { PanelLook } from '../../utils/model/panel-look';
import { pageBridge } from '../../utils/platform/page-bridge';
import { InPagePanel } from './in-page-panel';
import { makeRoom } from './make-room';
import { mountHost } from './mount-host';

/**
 * The panel in the page. Runs each time the operator asks for it: opens the panel, or closes the
 * one that is open.
 */
export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  if (!bridge) return;
  if (bridge.closePanel) return bridge.closePanel();
  const { root, layer, remove, place } = mountHost(css);
  const asked = document.activeElement;
  const arrange = (look: PanelLook) => {
    place(look);
    makeRoom(look);
  };
  const close = () => {
    const hadFocus = document.activeElement === layer;
    render(null, root);
    remove();
    makeRoom(null);
    bridge.closePanel = null;
    bridge.onPanel(false);
    // Who typed on meanwhile in the page stays there.
    if (hadFocus && asked instanceof HTMLElement) asked.focus({ preventScroll: true });
  };
  bridge.closePanel = close;
  bridge.onPanel(true);
  render(<InPagePanel bridge={bridge} arrange={arrange} onClose={close} />, root);
});
