import { render } from 'preact';
import { SidePanel } from './side-panel';

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
