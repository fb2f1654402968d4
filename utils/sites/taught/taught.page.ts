import { definePage } from '../page';

/**
 * A page that only the operator knows: nothing on it is looked for but what was taught, which is
 * added to this empty reading together with its shop and its period.
 */
export const taughtPage = definePage({
  id: 'taught.page',
  layouts: [],
  *readByMeaning() {
    yield;
    return { scope: { period: { kind: 'unknown' }, device: 'unknown' }, parts: [], trouble: [] };
  },
});
