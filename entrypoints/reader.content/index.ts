import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './start-reader';

export default defineContentScript({
  // Brought in by the background when the loader has seen an address that a reader claims.
  registration: 'runtime',
  main(ctx) {
    startReader(ctx.signal);
  },
});
