import { METRICS } from '../../utils/model/metric';
import { redactPage } from '../../utils/sites/redact/redact-page';

const LABELS = Object.values(METRICS).flatMap(({ labels }) => labels);

// What the sample button does in a page, for the test to call.
Object.assign(globalThis, {
  redact: (seed: number) => redactPage(document, location.href, { seed, labels: LABELS }),
});
