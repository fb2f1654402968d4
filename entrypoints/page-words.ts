import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakAsBrought } from '../utils/platform/speak';

/** Stands in a page between the texts and what is drawn with them. */
export default defineUnlistedScript(() => speakAsBrought());
