import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageMemory } from '../utils/sites/learned/page-memory';
import { reviewRowElements } from '../utils/sites/qianniu/review-row-elements';
import { QIANNIU_PAGES } from '../utils/sites/qianniu-pages';
import { createReviewMarks } from './reader/review-marks';
import { startReader } from './reader/start-reader';

/** Reads the review pages of 千牛 and marks bad reviews beside their rows. */
export default defineUnlistedScript(() =>
  startReader({
    memory: new PageMemory(),
    pages: QIANNIU_PAGES,
    reviews: { marks: createReviewMarks, rows: reviewRowElements },
  }),
);
