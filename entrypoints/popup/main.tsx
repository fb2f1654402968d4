import { render } from 'preact';
import { chosenLook } from '../../utils/platform/chosen-look';
import { loadToday } from '../../utils/platform/today-storage';
import { PopupPage } from './popup-page';

const root = document.getElementById('app');
// Painted from the prepared picture: neither the background nor the database is waited for.
Promise.all([loadToday(), chosenLook()]).then(async ([snapshot, look]) => {
  if (look) await (await import('../wardrobe/wear-look')).wearLook(look);
  if (root) render(<PopupPage prepared={snapshot} />, root);
});
