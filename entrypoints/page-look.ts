import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dress } from '../components/ui/dress';
import { setPageDresser } from '../utils/model/page-dress';
import { ask } from '../utils/platform/messages';

/** Stands in a page before a panel where the operator chose another look or language than shipped. */
export default defineUnlistedScript(async () => {
  const { look } = await ask('look.get', {});
  setPageDresser((shadow, root) => dress(shadow, root, look));
});
