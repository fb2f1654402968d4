import { render } from 'preact';
import { loadPopup } from '../../utils/platform/popup-storage';
import { PopupPage } from './popup-page';

const root = document.getElementById('app');
// Painted from the prepared picture: neither the background nor the database is waited for.
loadPopup().then(async ({ today, look }) => {
  if (look) await (await import('../wardrobe/wear-look')).wearLook(look);
  if (root) render(<PopupPage prepared={today} />, root);
});
