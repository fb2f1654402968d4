import { redactPage } from '../../utils/sites/redact/redact-page';

// What the sample button does in a page, for the test to call.
Object.assign(globalThis, {
  redact: (seed: number) => redactPage(document, location.href, seed),
});
