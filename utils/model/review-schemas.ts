import { z } from 'zod';
import { WRONG_VERDICTS } from './review';
import { pageText } from './schema-base';

const subject = () => pageText(300).pipe(z.string().min(1));

/** What the review desk's messages must look like. */
export const REVIEW_SCHEMAS = {
  'review.desk': () => z.strictObject({ shop: subject().optional() }),
  'review.mark': () =>
    z.strictObject({ shop: subject(), key: subject(), wrong: z.enum(WRONG_VERDICTS).nullable() }),
};
