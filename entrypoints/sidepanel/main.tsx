import { render } from 'preact';
import { chosenLook } from '../../utils/platform/chosen-look';
import { SidePanel } from './side-panel';

const root = document.getElementById('app');
const look = await chosenLook();
if (look) await (await import('../wardrobe/wear-look')).wearLook(look);
if (root) render(<SidePanel />, root);
