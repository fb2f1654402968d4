import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimPage } from '../utils/platform/claim-page';
import { PAGE_ADDRESSES, pageAt } from '../utils/sites/page-addresses';

export default defineContentScript({
  matches: Object.values(PAGE_ADDRESSES).flatMap(({ hosts }) =>
    hosts.map((host) => `https://${host}/*`),
  ),
  runAt: 'document_idle',
  main(ctx) {
    let claimed = false;
    const look = (url: string) => {
      const page = pageAt(url);
      if (!page || claimed) return;
      // Once in the page, the reader follows every change of address by itself.
      claimed = true;
      claimPage(page, url);
    };
    look(location.href);
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => look(newUrl.href));
  },
});
