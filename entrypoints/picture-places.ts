import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shownPictures } from '../utils/sites/shown-pictures';

/** Tells whoever runs it where the pictures stand that the window shows. */
export default defineUnlistedScript(() => shownPictures(document));
