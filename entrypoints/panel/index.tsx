import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../assets/styles/panel.css?inline';
import { pageBridge } from '../../utils/platform/page-bridge';
import { InPagePanel } from './in-page-panel';
import { mountHost } from './mount-host';

/**
 * The panel in the page. Runs each time the operator asks for it: opens the panel, or closes the
 * one that is open.
 */
export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  if (!bridge) return;
  if (bridge.closePanel) return bridge.closePanel();
  const { root, remove } = mountHost(css);
  const close = () => {
    render(null, root);
    remove();
    bridge.closePanel = null;
    bridge.onPanel(false);
  };
  bridge.closePanel = close;
  bridge.onPanel(true);
  render(<InPagePanel bridge={bridge} onClose={close} />, root);
});
