import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { METRICS } from '../utils/model/metric';
import { pageAt } from '../utils/sites/page-addresses';
import { redactPage } from '../utils/sites/redact/redact-page';

const LABELS = Object.values(METRICS).flatMap(({ labels }) => labels);

/** Hands the operator a sample of this page as a file; nothing is sent anywhere. */
export default defineUnlistedScript(() => {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  const text = redactPage(document, location.href, { seed, labels: LABELS });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${pageAt(location.href) ?? location.hostname}.sample.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
});
