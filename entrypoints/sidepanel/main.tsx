import { render } from 'preact';
import { chosenLook } from '../../utils/platform/chosen-look';
import { speakWithAll } from '../../utils/platform/speak';
import { SidePanel } from './side-panel';

const root = document.getElementById('app');
// The browser knows few of the texts. Fetched before the look is known, which rarely names others.
const [look] = await Promise.all([chosenLook(), speakWithAll()]);
if (look) await (await import('../wardrobe/wear-look')).wearLook(look);
if (root) render(<SidePanel />, root);
