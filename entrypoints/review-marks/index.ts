import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageBridge } from '../../utils/platform/page-bridge';
import { createReviewMarks } from './review-marks';

/** Stands only in pages that show a bad review: the readers of all other pages need not carry it. */
export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  if (!bridge || bridge.marks) return;
  const { root, signal } = bridge.ground();
  bridge.marks = createReviewMarks(root, signal);
});
