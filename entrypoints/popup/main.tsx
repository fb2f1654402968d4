import { render } from 'preact';
import { loadToday } from '../../utils/platform/today-storage';
import { PopupPage } from './popup-page';

const root = document.getElementById('app');
// Painted from the prepared picture: neither the background nor the database is waited for.
loadToday().then((snapshot) => {
  if (root) render(<PopupPage prepared={snapshot} />, root);
});
