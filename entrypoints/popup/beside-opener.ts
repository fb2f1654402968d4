import { loadSettings } from '../../utils/platform/settings-storage';
import { openSidePanel } from '../../utils/platform/side-panel';

/** What opens the panel beside the page; null where the operator wants it in the page. */
export async function besideOpener(): Promise<typeof openSidePanel | null> {
  return (await loadSettings()).panel === 'side' ? openSidePanel : null;
}
